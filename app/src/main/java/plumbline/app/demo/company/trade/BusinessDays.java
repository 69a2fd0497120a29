package plumbline.app.demo.company.trade;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/**
 * The days on which the company works: no weekends, no Hungarian holidays.
 *
 * @param first the first day of the twelve months
 * @param last the day before the anchor
 */
public record BusinessDays(LocalDate first, LocalDate last, List<LocalDate> days) {
  private static final Set<MonthDay> HOLIDAYS =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(3, 15),
          MonthDay.of(5, 1),
          MonthDay.of(8, 20),
          MonthDay.of(10, 23),
          MonthDay.of(11, 1),
          MonthDay.of(12, 24),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26));

  /** The twelve months that end where the anchor's day begins. */
  public static BusinessDays endingBefore(LocalDate anchor) {
    LocalDate first = anchor.minusYears(1);
    List<LocalDate> days = first.datesUntil(anchor).filter(BusinessDays::isWorked).toList();
    return new BusinessDays(first, anchor.minusDays(1), days);
  }

  static boolean isWorked(LocalDate day) {
    LocalDate easter = easter(day.getYear());
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !HOLIDAYS.contains(MonthDay.from(day))
        && !day.equals(easter.minusDays(2))
        && !day.equals(easter.plusDays(1))
        && !day.equals(easter.plusDays(50));
  }

  /** Gauss's rule for the Gregorian calendar. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  public int count() {
    return days.size();
  }

  public LocalDate get(int index) {
    return days.get(index);
  }

  /** The first working day on or after this one; the last of all if there is none. */
  public LocalDate onOrAfter(LocalDate day) {
    return days.get(Math.min(indexOnOrAfter(day), days.size() - 1));
  }

  /** The last working day on or before this one; the first of all if there is none. */
  public LocalDate onOrBefore(LocalDate day) {
    int index = indexOnOrAfter(day.plusDays(1)) - 1;
    return days.get(Math.max(index, 0));
  }

  /** So many working days later, at most the last. */
  public LocalDate after(LocalDate day, int workingDays) {
    return days.get(Math.min(indexOnOrAfter(day) + workingDays, days.size() - 1));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  private int indexOnOrAfter(LocalDate day) {
    int low = 0;
    int high = days.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (days.get(middle).isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
