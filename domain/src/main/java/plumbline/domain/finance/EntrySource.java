package plumbline.domain.finance;

import java.util.Locale;

/** Where an entry came from. The database knows it by the constant in lower case. */
public enum EntrySource {
  MANUAL,
  IMPORT,
  INVOICE,
  PAYMENT;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
