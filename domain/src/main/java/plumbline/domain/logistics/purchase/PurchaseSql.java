package plumbline.domain.logistics.purchase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.ListQuery;
import plumbline.domain.central.Rows;
import plumbline.domain.logistics.Warehouse;
import plumbline.domain.logistics.receiving.PurchaseOrder;

/** How purchase orders are asked for and read. */
final class PurchaseSql {
  static final String FROM =
      """
      logistics_api.purchase_order o
      join logistics_api.warehouse w on w.id = o.warehouse_id
      """;

  static final String SELECT =
      """
      select o.id, o.number, o.supplier, o.warehouse_id, w.code, w.name as warehouse, o.expected_on,
             o.state, o.close_reason, o.ordered_by, o.ordered_at, l.lines, l.share
      from
      """
          + FROM
          + """
          cross join lateral (
            select count(*) as lines, coalesce(avg(least(x.received / x.ordered, 1)), 0) as share
            from logistics_api.purchase_order_line x where x.order_id = o.id) l
          """;

  /** Days since 1970 are the same here and in Java; the index has the same expressions. */
  private static final String TURN = "(case when o.state = 'open' then 0 else 1 end)";

  private static final String DAY =
      """
      (case when o.state = 'open' then o.expected_on - date '1970-01-01'
            else date '1970-01-01' - o.expected_on end)
      """;

  static final String ORDER = TURN + ", " + DAY + ", o.number";

  private static final String AFTER = "(" + ORDER + ") > (?, ?, ?)";

  private PurchaseSql() {}

  static ListQuery query(PurchaseFilter filter, Purchase.@Nullable Position after) {
    ListQuery query = new ListQuery();
    String typed = filter.text().strip();
    if (!typed.isEmpty()) {
      String anywhere = Rows.anywhere(typed);
      query.and(
          """
          (o.number ilike ? or o.supplier ilike ? or exists (
             select from logistics_api.purchase_order_line x
             where x.order_id = o.id and x.sku ilike ?))
          """,
          anywhere,
          anywhere,
          anywhere);
    }
    if (!filter.states().isEmpty()) {
      query.and(
          "o.state = any (?)",
          (Object) filter.states().stream().map(PurchaseState::word).toArray(String[]::new));
    }
    if (filter.supplier() != null) {
      query.andAnywhere(filter.supplier(), "o.supplier");
    }
    query.andIf("lower(w.code) = lower(?)", filter.warehouse());
    query.andIf("o.state = 'open' and o.expected_on < ?", filter.lateOn());
    if (after != null) {
      query.and(AFTER, after.turn(), after.day(), after.number());
    }
    return query;
  }

  static Purchase purchase(ResultSet row) throws SQLException {
    return new Purchase(
        new PurchaseOrder(
            row.getObject("id", UUID.class),
            row.getString("number"),
            row.getString("supplier"),
            row.getInt("warehouse_id"),
            row.getObject("expected_on", LocalDate.class),
            row.getInt("lines"),
            row.getBigDecimal("share")),
        new Warehouse(
            row.getInt("warehouse_id"), row.getString("code"), Rows.text(row, "warehouse")),
        PurchaseState.ofWord(row.getString("state")).orElseThrow(),
        new Purchase.Ordered(
            Rows.text(row, "ordered_by"),
            Rows.instant(row, "ordered_at"),
            Rows.text(row, "close_reason")));
  }
}
