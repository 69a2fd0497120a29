package plumbline.views.transfers;

import plumbline.domain.logistics.transfer.Transfer;

/** Where the work on transfers stands. */
sealed interface TransferState {
  /** Nothing is begun: what is on its way is shown. */
  record Choosing() implements TransferState {}

  /** Goods to send are scanned. */
  record Sending() implements TransferState {}

  /** What arrived of a transfer is scanned. */
  record Arriving(Transfer transfer) implements TransferState {}

  /** On its way to the server; before, it was in the other state. */
  record Sent(TransferState before) implements TransferState {}
}
