package plumbline.app.demo.company.erp;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import plumbline.app.demo.company.rows.RowBatch;
import plumbline.app.demo.company.tax.Vat;

/** Which shop user a customer is, and which of the shop's tax classes a VAT code is. */
final class SyncRows {
  private SyncRows() {}

  static void insert(Connection connection, Map<String, Long> shopUsers) throws SQLException {
    try (var rows =
        new RowBatch(
            connection,
            """
            insert into sync.link (entity, erp_key, system, external_id)
            values ('customer', ?, 'shop', ?)
            """)) {
      for (Map.Entry<String, Long> link : shopUsers.entrySet()) {
        rows.add(link.getKey(), link.getValue().toString());
      }
    }
    try (var rows =
        new RowBatch(
            connection,
            "insert into sync.tax_class (vat_code, system, tax_class) values (?, 'shop', ?)")) {
      for (Vat vat : Vat.values()) {
        rows.add(vat.code(), vat.shopClass());
      }
    }
  }
}
