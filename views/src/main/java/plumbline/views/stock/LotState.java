package plumbline.views.stock;

import plumbline.domain.logistics.lot.LotStock;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;

/** How long a lot is good, in a word and its colour. */
record LotState(String words, Meaning meaning) {
  private static final Texts TEXTS = Texts.of(LotState.class);
  private static final int SOON = 30;

  static LotState of(LotStock lot) {
    Amounts amounts = Amounts.ofProgram();
    Integer days = lot.daysLeft();
    if (days == null) {
      return new LotState(TEXTS.get("lot.never"), Meaning.NEUTRAL);
    } else if (days < 0) {
      return new LotState(TEXTS.get("lot.expired", amounts.count(-days)), Meaning.RED);
    } else if (days == 0) {
      return new LotState(TEXTS.get("lot.last"), Meaning.AMBER);
    }
    return days <= SOON
        ? new LotState(TEXTS.get("lot.soon", amounts.count(days)), Meaning.AMBER)
        : new LotState(TEXTS.get("lot.left", amounts.count(days)), Meaning.NEUTRAL);
  }
}
