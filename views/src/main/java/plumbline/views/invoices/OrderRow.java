package plumbline.views.invoices;

import java.util.UUID;
import plumbline.domain.finance.invoice.OrderToInvoice;

/** An order that waits for its invoice, the id its invoice will have, and what came of it. */
record OrderRow(OrderToInvoice order, UUID invoice, Result result) {
  /** What came of invoicing it. */
  sealed interface Result {
    record Waiting() implements Result {}

    record Underway() implements Result {}

    record Done(String number) implements Result {}

    record Refused(String why) implements Result {}
  }

  OrderRow with(Result now) {
    return new OrderRow(order, invoice, now);
  }

  boolean isDone() {
    return result instanceof Result.Done;
  }
}
