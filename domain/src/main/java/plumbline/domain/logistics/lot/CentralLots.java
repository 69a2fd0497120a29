package plumbline.domain.logistics.lot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;

/** Lots in the central database. */
public final class CentralLots implements Lots {
  private static final String LOTS =
      """
      select lot_id, product_id, sku, name, unit, code, expires_on, days_left, warehouse_id,
             warehouse, on_hand
      from logistics_api.lot_stock
      """;
  private static final String EARLIEST =
      " order by expires_on nulls last, sku, lot_id, warehouse_id";

  private final CentralDatabase database;

  public CentralLots(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<LotStock> ofProduct(long productId) throws SQLException {
    return database.read(
        connection ->
            Rows.list(
                connection,
                LOTS + " where product_id = ?" + EARLIEST,
                CentralLots::lot,
                productId));
  }

  @Override
  public List<LotStock> expiring(LotQuestion question, int limit) throws SQLException {
    String text = question.search().strip();
    String anywhere =
        "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    return database.read(
        connection ->
            Rows.list(
                connection,
                LOTS
                    + " where days_left <= ? and (sku ilike ? or name ilike ? or code ilike ?)"
                    + EARLIEST
                    + " limit ?",
                CentralLots::lot,
                question.days(),
                anywhere,
                anywhere,
                anywhere,
                limit));
  }

  private static LotStock lot(ResultSet row) throws SQLException {
    return new LotStock(
        row.getLong("lot_id"),
        row.getLong("product_id"),
        Rows.text(row, "sku"),
        Rows.text(row, "name"),
        Rows.text(row, "unit"),
        Rows.text(row, "code"),
        row.getObject("expires_on", LocalDate.class),
        row.getObject("days_left", Integer.class),
        row.getInt("warehouse_id"),
        Rows.text(row, "warehouse"),
        row.getBigDecimal("on_hand"));
  }
}
