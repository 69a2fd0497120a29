package plumbline.views.orders;

import plumbline.domain.logistics.order.CustomerOrder;
import plumbline.views.task.Failure;

/** Where the reading of one order stands. */
sealed interface OrderReading {
  record Underway() implements OrderReading {}

  record Shown(CustomerOrder order) implements OrderReading {}

  record Missing() implements OrderReading {}

  record Failed(Failure failure) implements OrderReading {}
}
