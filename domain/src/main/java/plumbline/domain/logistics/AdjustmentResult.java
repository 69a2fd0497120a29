package plumbline.domain.logistics;

import plumbline.domain.central.Refusal;

/** What came of an adjustment. */
public sealed interface AdjustmentResult {
  /** Moved; the stock as it is after it. */
  record Adjusted(StockRow stock) implements AdjustmentResult {}

  /** Nothing moved. */
  record Refused(Refusal refusal) implements AdjustmentResult {}
}
