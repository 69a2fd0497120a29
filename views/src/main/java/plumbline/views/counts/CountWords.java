package plumbline.views.counts;

import java.util.List;
import java.util.Locale;
import plumbline.domain.logistics.count.CountKind;
import plumbline.domain.logistics.count.CountState;
import plumbline.domain.logistics.count.CountTotals;
import plumbline.domain.logistics.count.LineFilter;
import plumbline.views.field.Choices;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** The words for kinds, states and totals of counts. */
final class CountWords {
  private static final Texts TEXTS = Texts.of(CountWords.class);

  private CountWords() {}

  static String kind(CountKind kind) {
    return switch (kind) {
      case LIST -> TEXTS.get("kind.list");
      case LOCATION -> TEXTS.get("kind.location");
      case SCAN -> TEXTS.get("kind.scan");
    };
  }

  static String state(CountState state) {
    return switch (state) {
      case OPEN -> TEXTS.get("state.open");
      case CONFIRMED -> TEXTS.get("state.confirmed");
      case CANCELLED -> TEXTS.get("state.cancelled");
    };
  }

  static String filter(LineFilter filter) {
    return switch (filter) {
      case ALL -> TEXTS.get("filter.all");
      case NOT_COUNTED -> TEXTS.get("filter.notCounted");
      case VARIANCES -> TEXTS.get("filter.variances");
    };
  }

  /** One line: how far the count is, and what it comes to. */
  static String totals(CountTotals totals, Amounts amounts) {
    return TEXTS.get(
        "totals.line",
        amounts.count(totals.counted()),
        amounts.count(totals.lines()),
        amounts.count(totals.withVariance()),
        amounts.money(totals.net()));
  }

  /** What will be posted, in full sentences. */
  static String consequence(CountTotals totals, Amounts amounts) {
    StringBuilder words =
        new StringBuilder(
            TEXTS.get(
                "confirm.totals",
                amounts.count(totals.withVariance()),
                amounts.money(totals.surplus()),
                amounts.money(totals.shortage()),
                amounts.money(totals.net())));
    if (totals.withoutPrice() > 0) {
      words.append(TEXTS.get("confirm.withoutPrice", amounts.count(totals.withoutPrice())));
    }
    if (totals.notCounted() > 0) {
      words.append(TEXTS.get("confirm.notCounted", amounts.count(totals.notCounted())));
    }
    if (totals.movedBetween() > 0) {
      words.append(TEXTS.get("confirm.moved", amounts.count(totals.movedBetween())));
    }
    return words.toString();
  }

  /** The kinds to choose from. */
  static Choices<CountKind> kinds() {
    return new Choices<>() {
      @Override
      public List<CountKind> find(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return List.of(CountKind.values()).stream()
            .filter(known -> kind(known).toLowerCase(Locale.ROOT).contains(text))
            .toList();
      }

      @Override
      public String chosen(CountKind answer) {
        return kind(answer);
      }

      @Override
      public String row(CountKind answer) {
        return kind(answer);
      }
    };
  }
}
