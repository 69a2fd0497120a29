package plumbline.app.demo.company.erp;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.chance.OrderedId;
import plumbline.app.demo.company.people.DemoPeople;
import plumbline.app.demo.company.rows.CompanyClock;
import plumbline.app.demo.company.rows.RowBatch;
import plumbline.app.demo.company.warehouse.Movement;
import plumbline.app.demo.company.warehouse.Reservation;
import plumbline.app.demo.company.warehouse.Shelf;
import plumbline.app.demo.company.warehouse.StockYear;
import plumbline.domain.central.Rows;

/** A year of movements as the warehouse clerk entered them, and what is kept for open orders. */
final class StockRows {
  private static final int TRANSACTION = 4_000;

  private final Connection connection;
  private final StockYear stock;
  private final Chance ids = Chance.of(0, "movement and reservation ids");

  StockRows(Connection connection, StockYear stock) {
    this.connection = connection;
    this.stock = stock;
  }

  void insert() throws SQLException {
    divideOverLots("disable"); // what stands there after the year is divided over lots at its end
    List<Movement> movements = stock.movements();
    for (int from = 0; from < movements.size(); from += TRANSACTION) {
      insertAsClerk(movements.subList(from, Math.min(movements.size(), from + TRANSACTION)));
    }
    insertReservations();
    setMinimums();
    GoodsRows goods = new GoodsRows(connection, stock);
    insertAsClerk(goods.movements());
    goods.insert();
    takeOn();
    new LotRows(stock).insert(connection);
    divideOverLots("enable");
    connection.commit();
  }

  /**
   * The twelve months are in the ledger by the entries of their bills and invoices. The receipt of
   * the last days is not; it waits to be posted as any other.
   */
  private void takeOn() throws SQLException {
    Rows.update(
        connection,
        "update logistics.movement_value set taken_on = true where document <> ?",
        GoodsRows.RECEIPT);
  }

  private void divideOverLots(String how) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("alter table logistics.movement " + how + " trigger divide_over_lots");
    }
  }

  private static final String LENT =
      "insert (id, product_id, warehouse_id, quantity, reason, document, note, moved_at)"
          + " on logistics.movement";

  /**
   * The clerk may not write movements past the functions, nor say when one was; that right is lent
   * for the transaction and taken back before anybody could see it.
   */
  private void insertAsClerk(List<Movement> movements) throws SQLException {
    String clerk = DemoPeople.BELA.login().user();
    try (Statement statement = connection.createStatement()) {
      statement.execute("grant " + LENT + " to " + clerk);
      statement.execute("set local session authorization " + clerk);
      try (var rows =
          new RowBatch(
              connection,
              """
              insert into logistics.movement
                (id, product_id, warehouse_id, quantity, reason, document, note, moved_at)
              values (?, ?, ?, ?, ?, ?, ?, ?)
              """)) {
        for (Movement movement : movements) {
          Instant at = CompanyClock.instant(movement.at());
          rows.add(
              OrderedId.at(at, ids),
              (long) movement.place().product().id(),
              movement.place().warehouse().id(),
              movement.quantity(),
              movement.cause().reason(),
              movement.cause().document(),
              movement.cause().note(),
              at);
        }
      }
      statement.execute("reset session authorization");
      statement.execute("revoke " + LENT + " from " + clerk);
    }
    connection.commit();
  }

  private void insertReservations() throws SQLException {
    try (var rows =
        new RowBatch(
            connection,
            """
            insert into logistics.reservation
              (id, order_number, product_id, warehouse_id, quantity, reserved_at)
            values (?, ?, ?, ?, ?, ?)
            """)) {
      for (Reservation reservation : stock.reservations()) {
        Instant at = CompanyClock.instant(reservation.at());
        rows.add(
            OrderedId.at(at, ids),
            String.valueOf(reservation.orderNumber()),
            (long) reservation.place().product().id(),
            reservation.place().warehouse().id(),
            reservation.quantity(),
            at);
      }
    }
  }

  private void setMinimums() throws SQLException {
    List<Integer> products = new ArrayList<>();
    List<Integer> warehouses = new ArrayList<>();
    List<Integer> minimums = new ArrayList<>();
    for (Shelf shelf : stock.shelves()) {
      products.add(shelf.place().product().id());
      warehouses.add(shelf.place().warehouse().id());
      minimums.add(shelf.minimum());
    }
    Rows.update(
        connection,
        """
        update logistics.stock s set minimum = wanted.minimum
        from unnest(?::integer[], ?::integer[], ?::integer[])
          as wanted (product_id, warehouse_id, minimum)
        where s.product_id = wanted.product_id and s.warehouse_id = wanted.warehouse_id
        """,
        connection.createArrayOf("integer", products.toArray()),
        connection.createArrayOf("integer", warehouses.toArray()),
        connection.createArrayOf("integer", minimums.toArray()));
  }
}
