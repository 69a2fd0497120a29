package plumbline.views.receiving;

import java.util.Optional;
import plumbline.domain.logistics.receiving.PurchaseOrder;

/** Where receiving stands. */
sealed interface ReceivingState {
  /** Nothing is begun: what is waited for is shown. */
  record Choosing() implements ReceivingState {}

  /** Goods are scanned, for a purchase order or for none. */
  record Scanning(Optional<PurchaseOrder> order) implements ReceivingState {}

  record Sent(Optional<PurchaseOrder> order) implements ReceivingState {}
}
