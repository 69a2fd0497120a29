package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import plumbline.domain.finance.EntryNumber;

/**
 * Invoices, what settles them, and the names of customers in the cache, read by commit order.
 * Whatever is met again is written over with the same.
 */
final class CachedInvoices {
  private static final int FETCH_SIZE = 5_000;

  private CachedInvoices() {}

  /** Returns how many rows were read. */
  static long copy(Connection central, long position, Connection cache) throws SQLException {
    return invoices(central, position, cache)
        + settlements(central, position, cache)
        + customers(central, position, cache);
  }

  private static long invoices(Connection central, long position, Connection cache)
      throws SQLException {
    return copy(
        central,
        """
        select id, fiscal_year, number, customer_number, issue_date, due_date, gross
        from finance_api.receivable where txid >= ?::xid8
        """,
        position,
        cache,
        """
        merge into invoice (id, number, customer_number, issue_date, due_date, gross)
        key (id) values (?, ?, ?, ?, ?, ?)
        """,
        (row, merge) -> {
          merge.setObject(1, row.getObject("id", UUID.class));
          merge.setString(
              2, new EntryNumber(row.getInt("fiscal_year"), row.getLong("number")).toString());
          merge.setString(3, row.getString("customer_number"));
          merge.setObject(4, row.getObject("issue_date", LocalDate.class));
          merge.setObject(5, row.getObject("due_date", LocalDate.class));
          merge.setBigDecimal(6, row.getBigDecimal("gross"));
        });
  }

  private static long settlements(Connection central, long position, Connection cache)
      throws SQLException {
    return copy(
        central,
        "select id, invoice_id, settled_on, amount from finance_api.settlement"
            + " where txid >= ?::xid8",
        position,
        cache,
        """
        merge into settlement (id, invoice_id, settled_on, amount)
        key (id, invoice_id) values (?, ?, ?, ?)
        """,
        (row, merge) -> {
          merge.setObject(1, row.getObject("id", UUID.class));
          merge.setObject(2, row.getObject("invoice_id", UUID.class));
          merge.setObject(3, row.getObject("settled_on", LocalDate.class));
          merge.setBigDecimal(4, row.getBigDecimal("amount"));
        });
  }

  private static long customers(Connection central, long position, Connection cache)
      throws SQLException {
    return copy(
        central,
        "select number, name from admin_api.customer where txid >= ?::xid8",
        position,
        cache,
        "merge into customer (number, name) key (number) values (?, ?)",
        (row, merge) -> {
          merge.setString(1, row.getString("number"));
          merge.setString(2, row.getString("name"));
        });
  }

  private interface Binding {
    void bind(ResultSet row, PreparedStatement merge) throws SQLException;
  }

  private static long copy(
      Connection central,
      String select,
      long position,
      Connection cache,
      String mergeSql,
      Binding binding)
      throws SQLException {
    long read = 0;
    try (PreparedStatement statement = central.prepareStatement(select);
        PreparedStatement merge = cache.prepareStatement(mergeSql)) {
      statement.setFetchSize(FETCH_SIZE);
      statement.setString(1, Long.toString(position));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          binding.bind(rows, merge);
          merge.addBatch();
          if (++read % FETCH_SIZE == 0) {
            merge.executeBatch();
          }
        }
      }
      if (read % FETCH_SIZE != 0) {
        merge.executeBatch();
      }
    }
    return read;
  }
}
