package plumbline.domain.logistics.transfer;

import plumbline.domain.central.Refusal;

/** What came of sending or receiving a transfer. */
public sealed interface TransferResult {
  /** Done; the transfer's number. */
  record Done(String number) implements TransferResult {}

  /** What arrived differs from what was sent, and nobody said why yet. Nothing moved. */
  record NeedsReason(Refusal refusal) implements TransferResult {}

  /** Nothing moved. */
  record Refused(Refusal refusal) implements TransferResult {}
}
