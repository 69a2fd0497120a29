package plumbline.domain.logistics;

import plumbline.domain.central.Refusal;

/** What came of an adjustment. */
public sealed interface AdjustmentResult {
  /** Moved; the stock as it is after it. */
  record Adjusted(StockRow stock) implements AdjustmentResult {}

  /** Above the firm's limit: nothing moved yet, a second person decides under this number. */
  record WaitingForApproval(String number) implements AdjustmentResult {}

  /** Nothing moved. */
  record Refused(Refusal refusal) implements AdjustmentResult {}
}
