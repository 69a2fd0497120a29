package plumbline.views.orders;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Refusal;
import plumbline.domain.logistics.Warehouse;
import plumbline.domain.logistics.order.CustomerOrder;
import plumbline.domain.logistics.order.HeldStock;
import plumbline.domain.logistics.order.OrderFilter;
import plumbline.domain.logistics.order.OrderOutcome;
import plumbline.domain.logistics.order.OrderPapers;
import plumbline.domain.logistics.order.OrderProgress;
import plumbline.domain.logistics.order.OrderState;
import plumbline.domain.logistics.order.OrderStep;
import plumbline.domain.logistics.order.OrderSummary;
import plumbline.domain.logistics.order.Orders;
import plumbline.domain.logistics.order.Paper;
import plumbline.domain.logistics.order.Shipment;
import plumbline.domain.logistics.order.TakingBack;

/** Orders in memory, of one picking list each; a connection that can be lost. */
final class MemoryOrders implements Orders, OrderPapers {
  static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

  final Map<String, CustomerOrder> orders = new LinkedHashMap<>();
  final List<TakingBack> taken = new ArrayList<>();
  volatile boolean lost;

  void put(String number, String customer, OrderState state, Instant placed, String missing) {
    List<OrderProgress> lines = new ArrayList<>();
    lines.add(line(1, "CS-M8x40", "Hex bolt M8x40, zinc", "5991234567891", "5", state));
    lines.add(line(2, "DR-4711", "Cordless drill", "5991234567892", "1", state));
    orders.put(
        number,
        new CustomerOrder(
            new OrderSummary(
                orders.size() + 1,
                number,
                "C-1",
                customer,
                placed,
                state,
                new BigDecimal("12700.00"),
                missing),
            "9021 Győr, Árpád út 1.",
            lines,
            List.of(
                new HeldStock("CS-M8x40", 1, "Central warehouse", new BigDecimal("5")),
                new HeldStock("DR-4711", 1, "Central warehouse", BigDecimal.ONE)),
            List.of(),
            List.of(),
            List.of(
                new OrderStep(
                    placed.plusSeconds(60), "kiss.eva", "state", "placed", "accepted", ""))));
  }

  private static OrderProgress line(
      int no, String sku, String name, String barcode, String quantity, OrderState state) {
    BigDecimal ordered = new BigDecimal(quantity);
    boolean gone = !state.isOpen();
    BigDecimal zero = BigDecimal.ZERO;
    return new OrderProgress(
        no,
        new OrderProgress.Product(sku, name, "pcs", barcode),
        ordered,
        zero,
        gone ? zero : ordered,
        zero,
        zero,
        gone ? ordered : zero,
        zero,
        gone ? zero : ordered);
  }

  private void reach() throws SQLException {
    if (lost) {
      throw new SQLException("The server keeps silent");
    }
  }

  private OrderOutcome become(String number, OrderState state, List<Shipment> lists) {
    CustomerOrder o = orders.get(number);
    OrderSummary s = o.summary();
    orders.put(
        number,
        new CustomerOrder(
            new OrderSummary(
                s.id(),
                number,
                s.customerNumber(),
                s.customerName(),
                s.placedAt(),
                state,
                s.total(),
                s.missing()),
            o.address(),
            o.lines(),
            o.held(),
            lists,
            o.returns(),
            o.history()));
    return new OrderOutcome.Done(state);
  }

  private static OrderOutcome refused(String why) {
    return new OrderOutcome.Refused(Refusal.ofWhole(why));
  }

  @Override
  public synchronized List<OrderSummary> page(
      OrderFilter filter, OrderSummary.@Nullable Position after, int limit) throws SQLException {
    reach();
    return orders.values().stream()
        .map(CustomerOrder::summary)
        .filter(o -> filter.states().isEmpty() || filter.states().contains(o.state()))
        .filter(o -> (o.number() + o.customerName()).contains(filter.text()))
        .filter(o -> filter.openSince() == null || o.placedAt().isBefore(filter.openSince()))
        .limit(limit)
        .toList();
  }

  @Override
  public long count(OrderFilter filter, int bound) throws SQLException {
    return page(filter, null, bound).size();
  }

  @Override
  public synchronized Optional<CustomerOrder> order(String number) throws SQLException {
    reach();
    return Optional.ofNullable(orders.get(number));
  }

  @Override
  public List<Warehouse> warehouses() {
    return List.of(new Warehouse(1, "BP", "Central warehouse"), new Warehouse(2, "GY", "Győr"));
  }

  @Override
  public synchronized OrderOutcome accept(String number) throws SQLException {
    reach();
    CustomerOrder order = orders.get(number);
    return order.summary().state().isOpen()
        ? become(number, OrderState.RESERVED, order.shipments())
        : refused("Order " + number + " is shipped; it cannot become accepted.");
  }

  @Override
  public OrderOutcome reserve(String number) throws SQLException {
    return accept(number);
  }

  @Override
  public synchronized OrderOutcome startPicking(UUID id, String number, int warehouse)
      throws SQLException {
    reach();
    List<Shipment.Line> lines =
        orders.get(number).lines().stream()
            .map(
                line ->
                    new Shipment.Line(
                        line.lineNo(), line.product(), line.ordered(), BigDecimal.ZERO))
            .toList();
    return become(
        number,
        OrderState.RESERVED,
        List.of(list(id, Shipment.State.PICKING, Optional.empty(), lines)));
  }

  private static Shipment list(
      UUID id, Shipment.State state, Optional<String> note, List<Shipment.Line> lines) {
    return new Shipment(
        id,
        1,
        "Central warehouse",
        state,
        note,
        new Shipment.Work("kiss.eva", NOW, "kiss.eva", NOW),
        lines);
  }

  private String orderOf(UUID list) {
    return orders.values().stream()
        .filter(o -> o.shipments().stream().anyMatch(s -> s.id().equals(list)))
        .findFirst()
        .orElseThrow()
        .summary()
        .number();
  }

  private Shipment listOf(String number) {
    return orders.get(number).shipments().getFirst();
  }

  BigDecimal picked(String number, int lineNo) {
    return listOf(number).lines().stream()
        .filter(line -> line.lineNo() == lineNo)
        .findFirst()
        .orElseThrow()
        .picked();
  }

  @Override
  public synchronized OrderOutcome pick(UUID id, int lineNo, BigDecimal quantity)
      throws SQLException {
    reach();
    String number = orderOf(id);
    List<Shipment.Line> lines =
        listOf(number).lines().stream()
            .map(
                line ->
                    line.lineNo() == lineNo
                        ? new Shipment.Line(lineNo, line.product(), line.quantity(), quantity)
                        : line)
            .toList();
    return become(
        number,
        OrderState.RESERVED,
        List.of(list(id, Shipment.State.PICKING, Optional.empty(), lines)));
  }

  @Override
  public synchronized OrderOutcome finishPicking(UUID id) throws SQLException {
    reach();
    String number = orderOf(id);
    List<Shipment.Line> lines =
        listOf(number).lines().stream()
            .map(
                line ->
                    new Shipment.Line(line.lineNo(), line.product(), line.picked(), line.picked()))
            .toList();
    if (lines.stream().allMatch(line -> line.picked().signum() == 0)) {
      return refused("Nothing is picked for order " + number + " yet. Scan what is in the box.");
    }
    return become(
        number,
        OrderState.PICKED,
        List.of(list(id, Shipment.State.PICKED, Optional.empty(), lines)));
  }

  @Override
  public synchronized OrderOutcome cancelPicking(UUID id) throws SQLException {
    reach();
    String number = orderOf(id);
    List<Shipment.Line> lines = listOf(number).lines();
    return become(
        number,
        OrderState.RESERVED,
        List.of(list(id, Shipment.State.CANCELLED, Optional.empty(), lines)));
  }

  @Override
  public synchronized OrderOutcome ship(UUID id) throws SQLException {
    reach();
    String number = orderOf(id);
    List<Shipment.Line> lines = listOf(number).lines();
    String note = "DN-2026-000017";
    become(
        number,
        OrderState.SHIPPED,
        List.of(list(id, Shipment.State.SHIPPED, Optional.of(note), lines)));
    return new OrderOutcome.Shipped(OrderState.SHIPPED, note);
  }

  @Override
  public synchronized OrderOutcome cancelRest(String number, String reason) throws SQLException {
    reach();
    return become(number, OrderState.SHIPPED, orders.get(number).shipments());
  }

  @Override
  public synchronized OrderOutcome cancelOrder(String number, String reason) throws SQLException {
    reach();
    return become(number, OrderState.CANCELLED, orders.get(number).shipments());
  }

  @Override
  public synchronized OrderOutcome takeBack(TakingBack back) throws SQLException {
    reach();
    if (back.lines().isEmpty()) {
      return refused("Say how much of which line came back.");
    }
    taken.add(back);
    return new OrderOutcome.Done(OrderState.RETURNED);
  }

  @Override
  public Paper pickingList(String number, UUID list) {
    return new Paper.Made("list.pdf", new byte[] {1});
  }

  @Override
  public Paper deliveryNote(String number, UUID list) {
    return new Paper.Made("note.pdf", new byte[] {2});
  }
}
