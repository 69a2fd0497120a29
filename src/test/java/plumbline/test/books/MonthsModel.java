package plumbline.test.books;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import plumbline.domain.finance.period.PeriodState;
import plumbline.domain.finance.period.VatLock;

/** Which months are closed, and up to which day VAT is locked. */
final class MonthsModel {
  /** A month whose state was changed. */
  record Month(PeriodState state, int version) {}

  private static final Month UNTOUCHED = new Month(PeriodState.OPEN, 0);

  private final TreeMap<YearMonth, Month> changed = new TreeMap<>();
  private final List<String> history = new ArrayList<>();
  private Optional<LocalDate> vatLock = Optional.empty();
  private VatLock seenLock = new VatLock(Optional.empty(), 0);
  private boolean lockedSince;

  /** What lies before a closed month is closed too. */
  PeriodState state(YearMonth month) {
    return isClosedAfter(month) ? PeriodState.CLOSED : month(month).state();
  }

  int version(YearMonth month) {
    return month(month).version();
  }

  private Month month(YearMonth month) {
    return changed.getOrDefault(month, UNTOUCHED);
  }

  boolean isClosedAfter(YearMonth month) {
    return changed.tailMap(month, false).values().stream()
        .anyMatch(other -> other.state() == PeriodState.CLOSED);
  }

  /** Whether a month of the books before this one is not closed. */
  boolean isOpenBefore(YearMonth month, Optional<YearMonth> first) {
    YearMonth from = first.orElse(month);
    for (YearMonth before = from; before.isBefore(month); before = before.plusMonths(1)) {
      if (state(before) != PeriodState.CLOSED) {
        return true;
      }
    }
    return false;
  }

  Optional<YearMonth> firstChanged() {
    return changed.isEmpty() ? Optional.empty() : Optional.of(changed.firstKey());
  }

  boolean isOpen(LocalDate day, boolean chief) {
    PeriodState state = state(YearMonth.from(day));
    return state == PeriodState.OPEN || (chief && state == PeriodState.SOFT_CLOSED);
  }

  void change(YearMonth month, PeriodState state) {
    changed.put(month, new Month(state, version(month) + 1));
    history.add(month + " " + state);
  }

  boolean isVatLocked(LocalDate taxPoint) {
    return vatLock.isPresent() && !taxPoint.isAfter(vatLock.get());
  }

  Optional<LocalDate> vatLock() {
    return vatLock;
  }

  void lockVat(Optional<LocalDate> to) {
    vatLock = to;
    lockedSince = true;
    history.add("VAT " + to);
  }

  /** The lock as people see it when a batch begins. */
  VatLock seenLock() {
    return seenLock;
  }

  void see(VatLock lock) {
    seenLock = lock;
    lockedSince = false;
  }

  boolean isLastLock(VatLock shown) {
    return !lockedSince && shown.version() == seenLock.version();
  }

  /** Every change of a month or the lock, in order. */
  List<String> history() {
    return history;
  }
}
