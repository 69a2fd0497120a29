package plumbline.domain.logistics.reorder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;

/** Proposals from the central database's stock and movements. */
public final class CentralReorder implements Reorder {
  private final CentralDatabase database;

  public CentralReorder(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<ReorderRow> proposal(ReorderQuestion question, int limit) throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                """
                select product_id, sku, name, unit, minimum, available, incoming, sold, per_day,
                       needed, proposed, purchase_price
                from logistics_api.reorder_proposal(?, ?, ?) limit ?
                """,
                CentralReorder::row,
                question.warehouseId(),
                question.days(),
                question.weeks(),
                limit));
  }

  private static ReorderRow row(ResultSet row) throws SQLException {
    return new ReorderRow(
        row.getLong("product_id"),
        Rows.text(row, "sku"),
        Rows.text(row, "name"),
        Rows.text(row, "unit"),
        row.getBigDecimal("minimum"),
        row.getBigDecimal("available"),
        row.getBigDecimal("incoming"),
        row.getBigDecimal("sold"),
        row.getBigDecimal("per_day"),
        row.getBigDecimal("needed"),
        row.getBigDecimal("proposed"),
        row.getBigDecimal("purchase_price"));
  }
}
