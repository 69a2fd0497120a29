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
    return pattern("LLLL yyyy", month);
  }

  /** "March", where the year stands above. */
  static String inYear(YearMonth month) {
    return pattern("LLLL", month);
  }

  private static String pattern(String pattern, YearMonth month) {
    return DateTimeFormatter.ofPattern(pattern, Locale.getDefault(Locale.Category.FORMAT))
        .format(month);
  }

  static String state(PeriodState state) {
    return TEXTS.get("state." + state);
  }
}
