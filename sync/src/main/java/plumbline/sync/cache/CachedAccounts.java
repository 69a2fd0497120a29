package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.AccountType;

/**
 * The chart of accounts in the cache. It is small, so it is read whole and written when it differs.
 */
final class CachedAccounts {
  private CachedAccounts() {}

  static List<LedgerAccount> read(Connection cache) throws SQLException {
    return Rows.list(
        cache,
        "select number, name, type, parent, is_group, control from account order by number",
        CachedAccounts::account);
  }

  static List<LedgerAccount> readCentral(Connection central) throws SQLException {
    return Rows.list(
        central,
        """
        select number, name, type, parent, is_group, control
        from finance_api.account order by number collate "C"
        """,
        CachedAccounts::account);
  }

  private static LedgerAccount account(ResultSet row) throws SQLException {
    return new LedgerAccount(
        row.getString("number"),
        row.getString("name"),
        AccountType.ofWord(row.getString("type")).orElseThrow(),
        row.getString("parent"),
        row.getBoolean("is_group"),
        row.getString("control"));
  }

  /** Returns whether anything was written. */
  static boolean write(Connection cache, List<LedgerAccount> accounts) throws SQLException {
    if (read(cache).equals(accounts)) {
      return false;
    }
    Rows.update(cache, "delete from account");
    try (PreparedStatement insert =
        cache.prepareStatement(
            """
            insert into account (number, name, type, parent, is_group, control)
            values (?, ?, ?, ?, ?, ?)
            """)) {
      for (LedgerAccount account : accounts) {
        Rows.bind(
            insert,
            account.number(),
            account.name(),
            account.type().word(),
            account.parent(),
            account.group(),
            account.control());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    return true;
  }
}
