package plumbline.domain.finance.recurring;

import java.util.Locale;

/** The side a template's line is on. The database knows it by the constant in lower case. */
public enum Side {
  DEBIT,
  CREDIT;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Side ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
