package plumbline.domain.logistics.order;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.ListQuery;
import plumbline.domain.central.Rows;

/** The list of orders, over what Storefront, Logistics and Admin publish. */
final class OrderListSql {
  private static final String FROM =
      """
      storefront_api.sales_order o
      left join admin_api.customer c on c.number = o.customer_number
      """;
  private static final String SUMMARY =
      """
      select o.id, o.number, o.customer_number, coalesce(c.name, '') as customer_name, o.placed_at,
             o.state, o.total,
             case when o.state in ('placed', 'accepted', 'reserved', 'picked') then (
               select string_agg(m.sku || ' × ' || trim_scale(m.missing), ', ' order by m.sku)
               from (select p.sku, sum(p.open) - coalesce((
                         select sum(r.quantity - r.shipped) from logistics_api.reservation r
                         where r.order_number = o.number and r.product_id = p.product_id), 0)
                       as missing
                     from logistics_api.order_progress p where p.order_number = o.number
                     group by p.sku, p.product_id) m
               where m.missing > 0) end as missing
      from
      """
          + FROM;

  private OrderListSql() {}

  static List<OrderSummary> page(
      Connection connection, OrderFilter filter, OrderSummary.@Nullable Position after, int limit)
      throws SQLException {
    ListQuery query = query(filter);
    if (after != null) {
      query.and("(o.placed_at, o.id) < (?, ?)", after.placedAt(), after.id());
    }
    return query.page(
        connection, SUMMARY, "o.placed_at desc, o.id desc", OrderListSql::summary, limit);
  }

  static long count(Connection connection, OrderFilter filter, int bound) throws SQLException {
    return query(filter).count(connection, FROM, bound);
  }

  static Optional<OrderSummary> summary(Connection connection, String number) throws SQLException {
    return Rows.first(connection, SUMMARY + " where o.number = ?", OrderListSql::summary, number);
  }

  private static ListQuery query(OrderFilter filter) {
    ListQuery query = new ListQuery().andIf("o.customer_number = ?", filter.customer());
    if (!filter.text().isBlank()) {
      String typed = Rows.anywhere(filter.text().strip());
      query.and(
          """
          (o.number ilike ? or o.customer_number ilike ? or c.name ilike ? or exists (
             select from storefront_api.order_line l
             where l.order_number = o.number and l.sku ilike ?))
          """,
          typed,
          typed,
          typed,
          typed);
    }
    if (!filter.states().isEmpty()) {
      query.and(
          "o.state = any (?)",
          (Object) filter.states().stream().map(OrderState::word).toArray(String[]::new));
    }
    if (filter.openSince() != null) {
      query.and(
          "o.state in ('placed', 'accepted', 'reserved', 'picked') and o.placed_at < ?",
          filter.openSince());
    }
    return query.andIf(
        """
        exists (select from logistics_api.reservation r
                join logistics_api.warehouse w on w.id = r.warehouse_id
                where r.order_number = o.number and r.quantity > r.shipped
                  and lower(w.code) = lower(?))
        """,
        filter.warehouse());
  }

  private static OrderSummary summary(ResultSet row) throws SQLException {
    return new OrderSummary(
        row.getLong("id"),
        row.getString("number"),
        row.getString("customer_number"),
        row.getString("customer_name"),
        Rows.instant(row, "placed_at"),
        OrderState.ofWord(row.getString("state")).orElseThrow(),
        row.getBigDecimal("total"),
        Rows.text(row, "missing"));
  }
}
