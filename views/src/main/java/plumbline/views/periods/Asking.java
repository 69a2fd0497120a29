package plumbline.views.periods;

import plumbline.domain.finance.period.Period;

/** What will be done to a month once a reason is given. */
sealed interface Asking {
  Period period();

  record Reopen(Period period) implements Asking {}

  /** The VAT lock goes back to the day before the month. */
  record UnlockVat(Period period) implements Asking {}
}
