package plumbline.domain.logistics.receiving;

import plumbline.domain.central.Refusal;

/** What came of a receipt or of a purchase order. */
public sealed interface ReceiptResult {
  /** Done, under this number. */
  record Received(String number) implements ReceiptResult {}

  /** Nothing moved. */
  record Refused(Refusal refusal) implements ReceiptResult {}
}
