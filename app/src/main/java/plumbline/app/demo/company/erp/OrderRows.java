package plumbline.app.demo.company.erp;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import plumbline.app.demo.company.people.DemoPeople;
import plumbline.app.demo.company.planted.Planted;
import plumbline.app.demo.company.rows.CompanyClock;
import plumbline.app.demo.company.rows.RowBatch;
import plumbline.app.demo.company.trade.Order;
import plumbline.app.demo.company.trade.OrderBook;
import plumbline.app.demo.company.trade.OrderLine;
import plumbline.domain.central.Rows;

/** Orders as the hub took them over from the shop. */
final class OrderRows {
  private OrderRows() {}

  /** An order whose total disagrees lost its delivery fee on the way. */
  static void insert(Connection connection, OrderBook orders, Planted planted) throws SQLException {
    insertOrders(connection, orders.orders(), planted);
    insertLines(connection, orders.orders());
    Rows.first(
        connection,
        """
        select setval(pg_get_serial_sequence('storefront.sales_order', 'id'), ?)
        """,
        row -> row.getLong(1),
        orders.orders().size());
  }

  private static void insertOrders(Connection connection, List<Order> orders, Planted planted)
      throws SQLException {
    try (var rows =
        new RowBatch(
            connection,
            """
            insert into storefront.sales_order
              (id, number, customer_number, placed_at, state, goods_gross, shipping_gross,
               changed_at, changed_by)
            overriding system value
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      long id = 0;
      for (Order order : orders) {
        Instant placed = CompanyClock.instant(order.placedAt());
        rows.add(
            ++id,
            String.valueOf(order.number()),
            order.customer().number(),
            placed,
            order.fulfilment().state(),
            order.goods().gross(),
            shipping(order, planted),
            placed.plusSeconds(45),
            DemoPeople.HUB_USER);
      }
    }
  }

  private static BigDecimal shipping(Order order, Planted planted) {
    return planted.at("order", String.valueOf(order.number()), "total").isPresent()
        ? BigDecimal.ZERO
        : order.shippingGross();
  }

  private static void insertLines(Connection connection, List<Order> orders) throws SQLException {
    try (var rows =
        new RowBatch(
            connection,
            """
            insert into storefront.order_line
              (order_id, line_no, sku, name, quantity, unit_gross, gross, vat_code)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      long id = 0;
      for (Order order : orders) {
        id++;
        int lineNo = 0;
        List<BigDecimal> gross = order.grossOfLines();
        for (OrderLine line : order.lines()) {
          rows.add(
              id,
              lineNo + 1,
              line.product().sku(),
              line.product().name(),
              line.quantity(),
              line.unitGross(),
              gross.get(lineNo++),
              line.vat().code());
        }
      }
    }
  }
}
