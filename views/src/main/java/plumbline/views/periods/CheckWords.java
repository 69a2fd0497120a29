package plumbline.views.periods;

import plumbline.domain.finance.period.CheckItem;
import plumbline.domain.finance.period.CheckItem.Figures;
import plumbline.domain.finance.period.CheckItem.Standing;
import plumbline.domain.finance.period.CheckItem.Target;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;

/** A point of the checklist in words. */
final class CheckWords {
  private static final Texts TEXTS = Texts.of(CheckWords.class);

  private CheckWords() {}

  static String sentence(CheckItem item) {
    String key = "check." + item.check() + "." + item.standing();
    Amounts amounts = Amounts.ofProgram();
    String ledger = item.figures().map(Figures::ledger).map(amounts::money).orElse("");
    String documents = item.figures().flatMap(Figures::documents).map(amounts::money).orElse("");
    if (item.standing() == Standing.UNKNOWN && item.figures().isPresent()) {
      return TEXTS.get("check.unexplained." + item.check(), ledger);
    }
    return TEXTS.get(
        key, item.count(), item.target().map(CheckWords::name).orElse(""), ledger, documents);
  }

  private static String name(Target target) {
    return switch (target) {
      case Target.Month(var month) -> MonthWords.name(month);
      case Target.Account(String number) -> number;
      case Target.Order(String number) -> number;
      case Target.Draft(var _, String words, boolean waiting) -> draft(words, waiting);
      case Target.Drafts _, Target.Entry _, Target.StockValue _ -> "";
    };
  }

  private static String draft(String words, boolean waiting) {
    String called = words.isEmpty() ? TEXTS.get("draft.unnamed") : words;
    return waiting ? TEXTS.get("draft.waiting", called) : called;
  }

  static Meaning meaning(CheckItem item) {
    return switch (item.standing()) {
      case OK -> Meaning.VERIFIED;
      case ATTENTION -> Meaning.RED;
      case UNKNOWN -> Meaning.UNKNOWN;
    };
  }
}
