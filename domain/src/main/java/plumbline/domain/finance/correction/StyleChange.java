package plumbline.domain.finance.correction;

import plumbline.domain.central.Refusal;

/** What came of changing the reversal style. */
public sealed interface StyleChange {
  /** From now on reversals are made like this. */
  record Changed(StyleSetting setting) implements StyleChange {}

  /** Nothing changed: the person may not, or somebody else changed it meanwhile. */
  record Refused(Refusal refusal) implements StyleChange {}
}
