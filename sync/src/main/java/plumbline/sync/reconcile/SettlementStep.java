package plumbline.sync.reconcile;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One step of a settlement, in the order written, read back, logged; or why it ended otherwise. */
public record SettlementStep(
    Kind kind,
    Instant at,
    @Nullable String system,
    @Nullable String oldValue,
    @Nullable String newValue,
    @Nullable String message) {
  /** The database knows a kind by the constant in lower case. */
  public enum Kind {
    WRITTEN,
    READ_BACK,
    LOGGED,
    REFUSED,
    FAILED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind ofWord(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether nothing follows this step. */
    public boolean isLast() {
      return this == LOGGED || this == REFUSED || this == FAILED;
    }
  }
}
