package plumbline.domain.finance.recurring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an entry is due: on a day of each month, quarter or year.
 *
 * @param day 1 to 31; in a shorter month its last day
 * @param endDate the last day anything is due, or null when there is no end
 */
public record Schedule(
    Interval every, int day, LocalDate nextDue, @Nullable LocalDate endDate, boolean paused) {
  /** The days due up to and including the given one, earliest first. */
  public List<LocalDate> dueBy(LocalDate today) {
    List<LocalDate> due = new ArrayList<>();
    if (!paused) {
      for (LocalDate date = nextDue; isDue(date, today); date = every.after(date, day)) {
        due.add(date);
      }
    }
    return due;
  }

  private boolean isDue(LocalDate date, LocalDate today) {
    return !date.isAfter(today) && (endDate == null || !date.isAfter(endDate));
  }
}
