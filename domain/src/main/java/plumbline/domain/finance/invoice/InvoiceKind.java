package plumbline.domain.finance.invoice;

import java.util.Locale;

/** An invoice, or the credit note that takes one back; each numbered in a series of its own. */
public enum InvoiceKind {
  INVOICE("INV"),
  CREDIT_NOTE("CN");

  private final String series;

  InvoiceKind(String series) {
    this.series = series;
  }

  /** The series as long as the house sets no other. */
  public String series() {
    return series;
  }

  /** As the database knows it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static InvoiceKind ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
