package plumbline.domain.logistics.order;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.domain.central.Rows;

/** One order with its lines, what is held for it, and what happened to it. */
final class OrderSql {
  private OrderSql() {}

  static Optional<CustomerOrder> read(Connection connection, String number) throws SQLException {
    Optional<OrderSummary> summary = OrderListSql.summary(connection, number);
    if (summary.isEmpty()) {
      return Optional.empty();
    }
    List<HeldStock> held = held(connection, number);
    return Optional.of(
        new CustomerOrder(
            summary.get(),
            address(connection, summary.get().customerNumber()),
            lines(connection, number, held),
            held,
            ShipmentSql.shipments(connection, number),
            ShipmentSql.returns(connection, number),
            history(connection, number)));
  }

  private static String address(Connection connection, String customer) throws SQLException {
    return Rows.first(
            connection,
            """
            select concat_ws(', ', nullif(concat_ws(' ', postcode, city), ''), address_line)
                   as lines
            from admin_api.customer where number = ?
            """,
            row -> Rows.text(row, "lines"),
            customer)
        .orElse("");
  }

  private static List<HeldStock> held(Connection connection, String number) throws SQLException {
    return Rows.list(
        connection,
        """
        select p.sku, r.warehouse_id, w.name, r.quantity - r.shipped as quantity
        from logistics_api.reservation r
        join logistics_api.warehouse w on w.id = r.warehouse_id
        join admin_api.product p on p.id = r.product_id
        where r.order_number = ? and r.quantity > r.shipped order by r.warehouse_id, p.sku
        """,
        row ->
            new HeldStock(
                row.getString("sku"),
                row.getInt("warehouse_id"),
                row.getString("name"),
                row.getBigDecimal("quantity")),
        number);
  }

  /** What is held is held for a product; lines of one product get it in their order. */
  private static List<OrderProgress> lines(
      Connection connection, String number, List<HeldStock> held) throws SQLException {
    Map<String, BigDecimal> free = new HashMap<>();
    held.forEach(stock -> free.merge(stock.sku(), stock.quantity(), BigDecimal::add));
    List<OrderProgress> lines = new ArrayList<>();
    for (OrderProgress line : rows(connection, number)) {
      String sku = line.product().sku();
      BigDecimal part = line.open().min(free.getOrDefault(sku, BigDecimal.ZERO));
      free.merge(sku, part.negate(), BigDecimal::add);
      lines.add(line.reserving(part));
    }
    return lines;
  }

  private static List<OrderProgress> rows(Connection connection, String number)
      throws SQLException {
    return Rows.list(
        connection,
        """
        select line_no, sku, name, unit, barcode, ordered, cancelled, under_way, picked, shipped,
               returned, open
        from logistics_api.order_progress where order_number = ? order by line_no
        """,
        row ->
            new OrderProgress(
                row.getInt("line_no"),
                product(row),
                row.getBigDecimal("ordered"),
                row.getBigDecimal("cancelled"),
                BigDecimal.ZERO,
                row.getBigDecimal("under_way"),
                row.getBigDecimal("picked"),
                row.getBigDecimal("shipped"),
                row.getBigDecimal("returned"),
                row.getBigDecimal("open")),
        number);
  }

  static OrderProgress.Product product(ResultSet row) throws SQLException {
    return new OrderProgress.Product(
        row.getString("sku"),
        Rows.text(row, "name"),
        Rows.text(row, "unit"),
        row.getString("barcode"));
  }

  private static List<OrderStep> history(Connection connection, String number) throws SQLException {
    return Rows.list(
        connection,
        """
        select changed_at, coalesce(on_behalf_of, changed_by) as by, field, old_value, new_value,
               reason
        from storefront_api.order_change where order_number = ? order by id desc
        """,
        row ->
            new OrderStep(
                Rows.instant(row, "changed_at"),
                Rows.text(row, "by"),
                Rows.text(row, "field"),
                Rows.text(row, "old_value"),
                Rows.text(row, "new_value"),
                Rows.text(row, "reason")),
        number);
  }
}
