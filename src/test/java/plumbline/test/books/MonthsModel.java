package plumbline.test.books;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.TreeMap;
import plumbline.domain.finance.period.PeriodState;

/** Which months are closed, and up to which day VAT is locked. */
final class MonthsModel {
  /** A month whose state was changed. */
  record Month(PeriodState state, int version) {}

  private final TreeMap<YearMonth, Month> changed = new TreeMap<>();
  private Optional<LocalDate> vatLock = Optional.empty();

  /** What lies before a closed month is closed too. */
  PeriodState state(YearMonth month) {
    boolean later =
        changed.tailMap(month, false).values().stream()
            .anyMatch(other -> other.state() == PeriodState.CLOSED);
    return later
        ? PeriodState.CLOSED
        : changed.getOrDefault(month, new Month(PeriodState.OPEN, 0)).state();
  }

  boolean isOpen(LocalDate day, boolean chief) {
    PeriodState state = state(YearMonth.from(day));
    return state == PeriodState.OPEN || (chief && state == PeriodState.SOFT_CLOSED);
  }

  boolean isVatLocked(LocalDate taxPoint) {
    return vatLock.isPresent() && !taxPoint.isAfter(vatLock.get());
  }
}
