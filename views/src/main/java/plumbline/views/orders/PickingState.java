package plumbline.views.orders;

import java.util.Map;
import plumbline.domain.logistics.order.Shipment;
import plumbline.views.task.Failure;

/** Where picking for one order stands. */
sealed interface PickingState {
  record Reading() implements PickingState {}

  /** Several warehouses hold goods for the order. */
  record Choosing(Map<Integer, String> warehouses) implements PickingState {
    public Choosing {
      warehouses = Map.copyOf(warehouses);
    }
  }

  /** There is nothing to pick: why. */
  record Nothing(String why) implements PickingState {}

  record Picking(Shipment list) implements PickingState {}

  /** In the box, waiting to be shipped. */
  record Picked(Shipment list) implements PickingState {}

  record Shipped(Shipment list, String deliveryNote) implements PickingState {}

  record Failed(Failure failure) implements PickingState {}
}
