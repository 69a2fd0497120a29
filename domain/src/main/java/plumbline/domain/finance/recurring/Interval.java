package plumbline.domain.finance.recurring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** How often an entry comes again. The database knows it by the constant in lower case. */
public enum Interval {
  MONTH(1),
  QUARTER(3),
  YEAR(12);

  private final int months;

  Interval(int months) {
    this.months = months;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Interval ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The same day one interval later, or the last day of a month that is too short for it. */
  public LocalDate after(LocalDate due, int day) {
    YearMonth month = YearMonth.from(due).plusMonths(months);
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }
}
