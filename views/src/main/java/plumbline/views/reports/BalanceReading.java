package plumbline.views.reports;

import java.time.LocalDate;
import java.util.Optional;
import plumbline.sync.cache.TrialBalance;
import plumbline.views.task.Failure;

/** Where the reading of the trial balance stands. */
sealed interface BalanceReading {
  record Underway() implements BalanceReading {}

  /** The copy was never filled. */
  record NothingYet() implements BalanceReading {}

  record Shown(TrialBalance balance, Optional<LocalDate> to) implements BalanceReading {}

  record Failed(Failure failure) implements BalanceReading {}
}
