package plumbline.app.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import plumbline.domain.finance.invoice.PrintedInvoice.VatKind;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** Words, amounts and dates as they stand on a Hungarian document, wherever it is printed. */
final class DocumentWords {
  private static final Locale HUNGARIAN = Locale.of("hu", "HU");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy.MM.dd.");
  private static final Texts TEXTS = Texts.of(DocumentWords.class, HUNGARIAN);

  private final Amounts amounts = new Amounts(HUNGARIAN);

  String get(String key, Object... values) {
    return TEXTS.get(key, values);
  }

  String date(LocalDate date) {
    return DATE.format(date);
  }

  String money(BigDecimal amount) {
    return amounts.money(amount.setScale(2, RoundingMode.UNNECESSARY));
  }

  /** At least two decimals, and no more than it has. */
  String unitPrice(BigDecimal amount) {
    BigDecimal bare = amount.stripTrailingZeros();
    return amounts.money(bare.setScale(Math.max(2, bare.scale())));
  }

  String quantity(BigDecimal quantity, String unit) {
    return amounts.quantity(quantity) + (unit.isEmpty() ? "" : "\u00a0" + unit);
  }

  /** What stands in the place of the rate: "27 %", or why there is none. */
  String rate(VatKind kind) {
    if (kind.rate().signum() != 0) {
      return get("rate", amounts.quantity(kind.rate().movePointRight(2)));
    }
    return get("rate." + reason(kind));
  }

  /** The sentence a line without VAT needs on the document. */
  String exemption(VatKind kind) {
    return get("exempt." + reason(kind));
  }

  private static String reason(VatKind kind) {
    return switch (kind.bucket()) {
      case "vatDomesticReverseCharge" -> "reverse";
      case "vatExemption:AAM" -> "aam";
      case "vatExemption:TAM" -> "tam";
      default -> "other";
    };
  }
}
