package plumbline.domain.finance.setting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules a house decides for itself. The database knows each by the constant in lower case. */
public enum RuleName {
  VAT_ROUNDING,
  INVOICE_DAYS_TO_PAY,
  INVOICE_DELIVERY_VAT_CODE,
  INVOICE_SERIES,
  CREDIT_NOTE_SERIES,
  REVERSAL_STYLE,
  DUNNING_DAYS_1,
  DUNNING_DAYS_2,
  DUNNING_DAYS_3;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Empty for what the program sets itself. */
  static Optional<RuleName> ofWord(String word) {
    return Stream.of(values()).filter(name -> name.word().equals(word)).findFirst();
  }
}
