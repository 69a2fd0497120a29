package plumbline.domain.logistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;

/** The product master as the warehouse reads it. */
public final class CentralProducts implements Products {
  private static final int MOST = 5;

  private final CentralDatabase database;

  public CentralProducts(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<Product> byCode(String code) throws SQLException {
    return database.read(
        connection -> {
          List<Product> bySku =
              Rows.list(
                  connection,
                  """
                  select id, sku, barcode, name, unit, keeps_lots from admin_api.product
                  where sku in (?, upper(?)) and kind <> 'variable' order by sku = ? desc limit 1
                  """,
                  CentralProducts::product,
                  code,
                  code,
                  code);
          return bySku.isEmpty()
              ? Rows.list(
                  connection,
                  """
                  select id, sku, barcode, name, unit, keeps_lots from admin_api.product
                  where barcode = ? and kind <> 'variable' order by id limit ?
                  """,
                  CentralProducts::product,
                  code,
                  MOST)
              : bySku;
        });
  }

  private static Product product(ResultSet row) throws SQLException {
    return new Product(
        row.getLong("id"),
        row.getString("sku"),
        row.getString("barcode"),
        Rows.text(row, "name"),
        Rows.text(row, "unit"),
        row.getBoolean("keeps_lots"));
  }
}
