package plumbline.domain.finance.invoice;

import java.util.Locale;

/** How an invoice is to be paid. */
public enum PaymentMethod {
  TRANSFER,
  CARD,
  CASH;

  /** As the database knows it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static PaymentMethod ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
