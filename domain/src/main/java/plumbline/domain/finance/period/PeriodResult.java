package plumbline.domain.finance.period;

import plumbline.domain.central.Refusal;

/** What came of changing a month or the VAT lock. */
public sealed interface PeriodResult {
  /** It is so now; the year as it is after it. */
  record Done(FiscalYear year) implements PeriodResult {}

  /** Nothing changed: out of order, changed by somebody else meanwhile, or not this person's. */
  record Refused(Refusal refusal) implements PeriodResult {}
}
