package plumbline.domain.logistics.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import plumbline.domain.central.Rows;

/** How counts and their lines are read. */
final class CountSql {
  static final String COUNTS =
      """
      select id, number, warehouse, kind, title, state, opened_by, opened_at, ended_by, ended_at,
             lines, counted, with_variance, moved_between, surplus, shortage, without_price, seen
      from logistics_api.stock_count
      """;

  static final String LINES =
      """
      select product_id, sku, name, unit, location, counted, on_hand_then, moved_between,
             counted_by, counted_at, variance, purchase_price
      from logistics_api.stock_count_line where count_id = ?
      """;

  /** A product the count has no line of yet, looking like one that is not counted. */
  static final String NOT_ON_LIST =
      """
      select id as product_id, sku, name, unit, '' as location, null::numeric as counted,
             null::numeric as on_hand_then, false as moved_between, null as counted_by,
             null::timestamptz as counted_at, null::numeric as variance, purchase_price
      from admin_api.product where barcode = ? or upper(sku) = upper(?) limit 1
      """;

  private CountSql() {}

  static StockCount count(ResultSet row) throws SQLException {
    return new StockCount(
        row.getObject("id", UUID.class),
        Rows.text(row, "number"),
        Rows.text(row, "warehouse"),
        CountKind.of(Rows.text(row, "kind")),
        Rows.text(row, "title"),
        CountState.of(Rows.text(row, "state")),
        Rows.text(row, "opened_by"),
        Rows.instant(row, "opened_at"),
        row.getString("ended_by"),
        Rows.optionalInstant(row, "ended_at"),
        new CountTotals(
            row.getLong("lines"),
            row.getLong("counted"),
            row.getLong("with_variance"),
            row.getLong("moved_between"),
            row.getBigDecimal("surplus"),
            row.getBigDecimal("shortage"),
            row.getLong("without_price"),
            row.getLong("seen")));
  }

  static CountLine line(ResultSet row) throws SQLException {
    return new CountLine(
        row.getLong("product_id"),
        Rows.text(row, "sku"),
        Rows.text(row, "name"),
        Rows.text(row, "unit"),
        Rows.text(row, "location"),
        row.getBigDecimal("counted"),
        row.getBigDecimal("on_hand_then"),
        row.getBoolean("moved_between"),
        Rows.text(row, "counted_by"),
        Rows.optionalInstant(row, "counted_at"),
        row.getBigDecimal("variance"),
        row.getBigDecimal("purchase_price"));
  }
}
