package plumbline.domain.finance;

import java.util.Locale;

/** Where an entry came from. The database knows it by the constant in lower case. */
public enum EntrySource {
  MANUAL,
  IMPORT,
  RECURRING,
  INVOICE,
  PAYMENT,
  REVERSAL,
  CLOSING,
  STOCK;

  /** Whether no document stands behind it: somebody typed it, or a file or template says so. */
  public boolean isByHand() {
    return this == MANUAL || this == IMPORT || this == RECURRING;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
