package plumbline.domain.finance;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a control account sums up; Finance's own documents keep it. */
public enum ControlKind {
  RECEIVABLES,
  PAYABLES,
  STOCK,
  VAT;

  /** The word used in the database: the constant in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word in a sentence. */
  public String words() {
    return this == VAT ? "VAT" : word();
  }

  public static Optional<ControlKind> ofWord(@Nullable String word) {
    for (ControlKind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
