package plumbline.views.purchase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import plumbline.domain.logistics.purchase.Purchase;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;

/** How a purchase order stands, in words and colour. */
final class PurchaseWords {
  private static final Texts TEXTS = Texts.of(PurchaseWords.class);

  private PurchaseWords() {}

  static String state(Purchase purchase, LocalDate today) {
    return purchase.isLate(today)
        ? TEXTS.get("state.late")
        : TEXTS.get("state." + purchase.state().word());
  }

  static Meaning meaning(Purchase purchase, LocalDate today) {
    return switch (purchase.state()) {
      case OPEN -> purchase.isLate(today) ? Meaning.AMBER : Meaning.NEUTRAL;
      case RECEIVED -> Meaning.VERIFIED;
      case CLOSED -> Meaning.NEUTRAL;
    };
  }

  /** How much of it has come; never rounded up to all of it. */
  static String share(BigDecimal share, Amounts amounts) {
    return amounts.percent(share.setScale(2, RoundingMode.DOWN));
  }
}
