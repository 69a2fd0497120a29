package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.AccountType;

/**
 * The chart of accounts in the cache. It is small, so it is read whole and written when it differs.
 */
final class CachedAccounts {
  private CachedAccounts() {}

  static List<Account> read(Connection cache) throws SQLException {
    return Rows.list(
        cache,
        "select number, name, type, parent, closed from account order by number",
        row ->
            new Account(
                row.getString("number"),
                row.getString("name"),
                AccountType.ofWord(row.getString("type")).orElseThrow(),
                row.getString("parent"),
                row.getBoolean("closed")));
  }

  static void write(Connection cache, List<Account> accounts) throws SQLException {
    if (List.copyOf(read(cache)).equals(accounts)) {
      return;
    }
    Rows.update(cache, "delete from account");
    try (PreparedStatement insert =
        cache.prepareStatement(
            "insert into account (number, name, type, parent, closed) values (?, ?, ?, ?, ?)")) {
      for (Account account : accounts) {
        Rows.bind(
            insert,
            account.number(),
            account.name(),
            account.type().word(),
            account.parent(),
            account.closed());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
