package plumbline.app.demo.company.warehouse;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import plumbline.app.demo.company.trade.Fulfilment;
import plumbline.app.demo.company.trade.Order;
import plumbline.app.demo.company.trade.OrderLine;

/** What orders take from one shelf: what left, in order of time, and what is kept for later. */
final class Demand {
  private static final int PACKING_STARTS = 13;

  record Shipment(LocalDateTime at, int quantity, int orderNumber) {}

  private final List<Shipment> shipments = new ArrayList<>();
  private final List<Reservation> reservations = new ArrayList<>();

  void add(Order order, OrderLine line, Movement.Place place) {
    switch (order.fulfilment()) {
      case Fulfilment.Shipped shipped ->
          shipments.add(new Shipment(leaves(order, shipped), line.quantity(), order.number()));
      case Fulfilment.Waiting _ ->
          reservations.add(
              new Reservation(
                  order.number(), place, line.quantity(), order.placedAt().plusMinutes(1)));
    }
  }

  /** In the afternoon, by order number, and not before it was placed. */
  private static LocalDateTime leaves(Order order, Fulfilment.Shipped shipped) {
    LocalDateTime packed =
        shipped.day().atTime(PACKING_STARTS, 0).plusSeconds(order.number() * 37L % 14_000);
    LocalDateTime earliest = order.placedAt().plusMinutes(40);
    return packed.isBefore(earliest) ? earliest : packed;
  }

  List<Shipment> inOrderOfTime() {
    shipments.sort(Comparator.comparing(Shipment::at).thenComparingInt(Shipment::orderNumber));
    return shipments;
  }

  List<Reservation> reservations() {
    return reservations;
  }

  int shipped() {
    return shipments.stream().mapToInt(Shipment::quantity).sum();
  }

  int reserved() {
    return reservations.stream().mapToInt(Reservation::quantity).sum();
  }
}
