package plumbline.domain.finance.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** One change in the history of a year's periods: who, when, and why where that was said. */
public sealed interface PeriodEvent {
  String who();

  Instant when();

  String why();

  /** A month was soft closed, closed or reopened. */
  record MonthChanged(
      YearMonth month, PeriodState before, PeriodState after, String who, Instant when, String why)
      implements PeriodEvent {}

  /** The VAT lock was moved; empty where nothing was locked. */
  record VatLockMoved(
      Optional<LocalDate> before, Optional<LocalDate> after, String who, Instant when, String why)
      implements PeriodEvent {}

  /** The year was closed for good. */
  record YearClosed(int year, String who, Instant when, String why) implements PeriodEvent {}
}
