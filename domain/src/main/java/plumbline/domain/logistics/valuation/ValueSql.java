package plumbline.domain.logistics.valuation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.ListQuery;
import plumbline.domain.central.Rows;

/** Reads what the stock is worth. */
final class ValueSql {
  private static final String PRODUCTS =
      """
      select v.product_id, v.sku, v.name, v.unit, v.quantity, v.average, v.value, v.moved_at,
             v.unposted, v.unposted_movements
      from logistics_api.stock_value v
      """;

  private ValueSql() {}

  static List<ValuedProduct> page(
      Connection connection, ValueFilter filter, @Nullable String afterSku, int limit)
      throws SQLException {
    ListQuery query = new ListQuery();
    if (afterSku != null) {
      query.and("v.sku collate \"C\" > ?", afterSku);
    }
    if (!filter.text().isBlank()) {
      String typed = Rows.anywhere(filter.text().strip());
      query.and("(v.sku ilike ? or v.name ilike ? or v.barcode ilike ?)", typed, typed, typed);
    }
    switch (filter.only()) {
      case ANY -> {}
      case UNPOSTED -> query.and("v.unposted_movements > 0");
      case WORTHLESS -> query.and("v.quantity > 0 and v.value = 0");
    }
    return query.page(connection, PRODUCTS, "v.sku collate \"C\"", ValueSql::product, limit);
  }

  static StockWorth worth(Connection connection) throws SQLException {
    return Rows.first(
            connection,
            """
            select value, taken_on, posted, unposted, unposted_movements, account,
                   coalesce(balance, 0) as balance, agrees
            from logistics_api.stock_value_ledger
            """,
            row ->
                new StockWorth(
                    row.getBigDecimal("value"),
                    row.getBigDecimal("taken_on"),
                    row.getBigDecimal("posted"),
                    row.getBigDecimal("unposted"),
                    row.getLong("unposted_movements"),
                    Optional.ofNullable(row.getString("account")),
                    row.getBigDecimal("balance"),
                    row.getBoolean("agrees")))
        .orElseThrow();
  }

  private static ValuedProduct product(ResultSet row) throws SQLException {
    return new ValuedProduct(
        row.getLong("product_id"),
        row.getString("sku"),
        Rows.text(row, "name"),
        Rows.text(row, "unit"),
        row.getBigDecimal("quantity"),
        row.getBigDecimal("average"),
        row.getBigDecimal("value"),
        Rows.instant(row, "moved_at"),
        row.getBigDecimal("unposted"),
        row.getLong("unposted_movements"));
  }
}
