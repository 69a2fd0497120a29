package plumbline.domain.logistics.order;

import plumbline.domain.central.Refusal;

/** What came of a step with an order. */
public sealed interface OrderOutcome {
  /** Done, now or by an earlier try; the state the order has since. */
  record Done(OrderState state) implements OrderOutcome {}

  /** The goods left under this delivery note; the state the order has since. */
  record Shipped(OrderState state, String deliveryNote) implements OrderOutcome {}

  /** Nothing was done. */
  record Refused(Refusal refusal) implements OrderOutcome {}
}
