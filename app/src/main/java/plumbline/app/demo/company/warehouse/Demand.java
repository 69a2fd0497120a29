package plumbline.app.demo.company.warehouse;

import java.time.LocalDate;
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

  /** What leaves on the last day. */
  record Leaving(int quantity, int orderNumber) {
    Shipment on(LocalDate day) {
      return new Shipment(packed(day, orderNumber), quantity, orderNumber);
    }
  }

  private final List<Shipment> shipments = new ArrayList<>();
  private final List<Leaving> leaving = new ArrayList<>();
  private final List<Reservation> reservations = new ArrayList<>();

  void add(Order order, OrderLine line, Movement.Place place) {
    switch (order.fulfilment()) {
      case Fulfilment.Shipped shipped ->
          shipments.add(new Shipment(leaves(order, shipped), line.quantity(), order.number()));
      case Fulfilment.Waiting waiting when waiting.isToInvoice() ->
          leaving.add(new Leaving(line.quantity(), order.number()));
      case Fulfilment.Waiting _ ->
          reservations.add(
              new Reservation(
                  order.number(), place, line.quantity(), order.placedAt().plusMinutes(1)));
    }
  }

  /** In the afternoon, by order number, and not before it was placed. */
  private static LocalDateTime leaves(Order order, Fulfilment.Shipped shipped) {
    LocalDateTime packed = packed(shipped.day(), order.number());
    LocalDateTime earliest = order.placedAt().plusMinutes(40);
    return packed.isBefore(earliest) ? earliest : packed;
  }

  private static LocalDateTime packed(LocalDate day, int orderNumber) {
    return day.atTime(PACKING_STARTS, 0).plusSeconds(orderNumber * 37L % 14_000);
  }

  List<Shipment> inOrderOfTime() {
    shipments.sort(Comparator.comparing(Shipment::at).thenComparingInt(Shipment::orderNumber));
    return shipments;
  }

  List<Leaving> leaving() {
    return leaving;
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

  /** What must lie on the shelf on the last day. */
  int owed() {
    return reserved() + leaving.stream().mapToInt(Leaving::quantity).sum();
  }
}
