package plumbline.views.periods;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import plumbline.domain.finance.period.PeriodState;
import plumbline.views.text.Texts;

/** Months and their states in words. */
final class MonthWords {
  private static final Texts TEXTS = Texts.of(MonthWords.class);

  private MonthWords() {}

  /** "March 2026". */
  static String name(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL yyyy", Locale.getDefault(Locale.Category.FORMAT))
        .format(month);
  }

  static String state(PeriodState state) {
    return TEXTS.get("state." + state);
  }
}
