package plumbline.domain.finance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.domain.central.Rows;

/** Reads accounts over Finance's published view. */
final class AccountSql {
  private static final String ACCOUNTS =
      """
      select number, name, type, parent, closed, is_group, control, version
      from finance_api.account
      """;

  private AccountSql() {}

  static List<Account> all(Connection connection) throws SQLException {
    return Rows.list(connection, ACCOUNTS + " order by number", AccountSql::account);
  }

  static Map<String, Account> numbered(Connection connection, Collection<String> numbers)
      throws SQLException {
    Map<String, Account> found = new HashMap<>();
    var wanted = connection.createArrayOf("text", numbers.toArray());
    for (Account account :
        Rows.list(connection, ACCOUNTS + " where number = any(?)", AccountSql::account, wanted)) {
      found.put(account.number(), account);
    }
    return found;
  }

  static Optional<Account> numbered(Connection connection, String number) throws SQLException {
    return Rows.first(connection, ACCOUNTS + " where number = ?", AccountSql::account, number);
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("number"),
        row.getString("name"),
        AccountType.ofWord(row.getString("type")).orElseThrow(),
        row.getString("parent"),
        row.getBoolean("closed"),
        row.getBoolean("is_group"),
        ControlKind.ofWord(row.getString("control")).orElse(null),
        row.getInt("version"));
  }
}
