package plumbline.views.periods;

import plumbline.domain.finance.period.FiscalYear;
import plumbline.views.task.Failure;

/** Where the reading of a year stands. */
sealed interface MonthsReading {
  record Underway() implements MonthsReading {}

  record Shown(FiscalYear year) implements MonthsReading {}

  record Failed(Failure failure) implements MonthsReading {}
}
