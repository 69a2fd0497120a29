package plumbline.domain.logistics.order;

import java.util.Locale;
import java.util.Optional;

/** Where an order stands. The database says which may follow which, and by whom. */
public enum OrderState {
  PLACED,
  ACCEPTED,
  RESERVED,
  PICKED,
  SHIPPED,
  INVOICED,
  CANCELLED,
  RETURNED;

  /** As the database and a filter line write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether there is still something to deliver. */
  public boolean isOpen() {
    return compareTo(SHIPPED) < 0;
  }

  /** Whether Logistics may work on it: accepted, and not delivered in full yet. */
  public boolean isInWork() {
    return this != PLACED && isOpen();
  }

  public static Optional<OrderState> ofWord(String word) {
    for (OrderState state : values()) {
      if (state.word().equals(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
