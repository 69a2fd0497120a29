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
  CLOSING;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
