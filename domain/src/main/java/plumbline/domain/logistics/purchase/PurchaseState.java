package plumbline.domain.logistics.purchase;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a purchase order stands. */
public enum PurchaseState {
  /** Something is still to come. */
  OPEN,
  /** All of it has come. */
  RECEIVED,
  /** The rest will not come, and somebody said why. */
  CLOSED;

  /** As the database writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<PurchaseState> ofWord(String word) {
    return Stream.of(values()).filter(state -> state.word().equalsIgnoreCase(word)).findFirst();
  }
}
