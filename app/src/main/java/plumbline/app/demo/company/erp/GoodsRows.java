package plumbline.app.demo.company.erp;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.chance.OrderedId;
import plumbline.app.demo.company.people.DemoPeople;
import plumbline.app.demo.company.rows.CompanyClock;
import plumbline.app.demo.company.warehouse.Delivery;
import plumbline.app.demo.company.warehouse.Movement;
import plumbline.app.demo.company.warehouse.StockYear;
import plumbline.app.demo.company.warehouse.Warehouse;
import plumbline.domain.central.Rows;

/**
 * What is ordered and has not come, and a transfer under way. Its goods came on the day they left,
 * so that what stands on the shelves is what it was.
 */
final class GoodsRows {
  private static final int ORDERS = 4;
  private static final int LINES = 6;
  private static final int SENT = 3;
  private static final int PIECES = 12;
  static final String RECEIPT = "GR-000001";
  private static final String TRANSFER = "TR-000001";

  private final Connection connection;
  private final StockYear stock;
  private final Chance ids = Chance.of(0, "purchase order and transfer ids");

  GoodsRows(Connection connection, StockYear stock) {
    this.connection = connection;
    this.stock = stock;
  }

  /** The movements of the goods that are on their way now. */
  List<Movement> movements() {
    List<Movement> moved = new ArrayList<>();
    for (Movement carried : carried()) {
      moved.add(with(carried, PIECES, "receipt", RECEIPT, 0));
      moved.add(with(carried, -PIECES, "transfer-out", TRANSFER, 1));
    }
    return moved;
  }

  private static Movement with(
      Movement like, int quantity, String reason, String document, int hoursLater) {
    return new Movement(
        like.place(),
        quantity,
        new Movement.Cause(reason, document, ""),
        like.at().toLocalDate().atTime(14 + hoursLater, 0));
  }

  private List<Movement> carried() {
    return central(stock.deliveries().getLast()).stream().limit(SENT).toList();
  }

  private static List<Movement> central(Delivery delivery) {
    Map<Integer, Movement> byProduct = new LinkedHashMap<>();
    for (Movement receipt : delivery.receipts()) {
      if (receipt.place().warehouse() == Warehouse.CENTRAL) {
        byProduct.putIfAbsent(receipt.place().product().id(), receipt);
      }
    }
    return List.copyOf(byProduct.values());
  }

  void insert() throws SQLException {
    List<Delivery> latest = stock.deliveries().reversed();
    int number = 0;
    for (Delivery delivery : latest) {
      if (number < ORDERS && !central(delivery).isEmpty()) {
        number++;
        order(number, delivery);
      }
    }
    Rows.list(
        connection, "select setval('logistics.purchase_order_number', ?)", row -> true, number);
    if (!carried().isEmpty()) {
      underWay();
    }
  }

  private void order(int number, Delivery like) throws SQLException {
    Instant at = CompanyClock.instant(like.day().atTime(10, number));
    UUID id = OrderedId.at(at, ids);
    Rows.update(
        connection,
        """
        insert into logistics.purchase_order
          (id, number, supplier, warehouse_id, expected_on, ordered_by, ordered_at)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        "PO-%06d".formatted(number),
        like.supplier().name(),
        Warehouse.CENTRAL.id(),
        like.day().plusDays(7L + number),
        clerk(),
        at);
    for (Movement line : central(like).stream().limit(LINES).toList()) {
      Rows.update(
          connection,
          """
          insert into logistics.purchase_order_line (order_id, product_id, ordered)
          values (?, ?, ?)
          """,
          id,
          line.place().product().id(),
          line.quantity());
    }
  }

  private void underWay() throws SQLException {
    Instant at = CompanyClock.instant(carried().getFirst().at().toLocalDate().atTime(14, 0));
    UUID receipt = OrderedId.at(at, ids);
    UUID transfer = OrderedId.at(at.plusSeconds(3600), ids);
    Rows.update(
        connection,
        """
        insert into logistics.receipt (id, number, warehouse_id, received_by, received_at)
        values (?, ?, ?, ?, ?)
        """,
        receipt,
        RECEIPT,
        Warehouse.CENTRAL.id(),
        clerk(),
        at);
    Rows.update(
        connection,
        """
        insert into logistics.transfer
          (id, number, from_warehouse, to_warehouse, sent_by, sent_at)
        values (?, ?, ?, ?, ?, ?)
        """,
        transfer,
        TRANSFER,
        Warehouse.CENTRAL.id(),
        Warehouse.GYOR.id(),
        clerk(),
        at.plusSeconds(3600));
    for (Movement line : carried()) {
      int product = line.place().product().id();
      Rows.update(
          connection,
          "insert into logistics.receipt_line values (?, ?, ?)",
          receipt,
          product,
          PIECES);
      Rows.update(
          connection,
          "insert into logistics.transfer_line values (?, ?, ?)",
          transfer,
          product,
          PIECES);
    }
    Rows.list(connection, "select setval('logistics.receipt_number', 1)", row -> true);
    Rows.list(connection, "select setval('logistics.transfer_number', 1)", row -> true);
  }

  private static String clerk() {
    return DemoPeople.BELA.login().user();
  }
}
