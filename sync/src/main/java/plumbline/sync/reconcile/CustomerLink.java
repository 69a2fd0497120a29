package plumbline.sync.reconcile;

import java.sql.Connection;
import java.sql.SQLException;
import plumbline.domain.central.Rows;

/** Keeps which shop user is which customer of the ERP. */
final class CustomerLink {
  private CustomerLink() {}

  static void write(Connection connection, String number, String shopUser) throws SQLException {
    Rows.update(
        connection,
        """
        insert into sync.link (entity, erp_key, system, external_id) values ('customer', ?, 'shop', ?)
        on conflict (entity, system, erp_key) do update set
          external_id = excluded.external_id, linked_at = clock_timestamp()
        """,
        number,
        shopUser);
  }
}
