package plumbline.domain.finance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Refusal;

/**
 * Brings a list of accounts into the chart, all or nothing: new ones are added, a changed name or
 * parent is taken over, and what is there already is left alone. Accounts not in the list stay.
 */
public final class ChartImport {
  private static final int ATTEMPTS = 3;

  private final CentralDatabase database;

  public ChartImport(CentralDatabase database) {
    this.database = database;
  }

  /** What came of it. */
  public sealed interface Result {
    record Done(int added, int changed, int unchanged) implements Result {}

    /** Nothing was written. */
    record Refused(List<RefusedAccount> accounts) implements Result {}

    /** The database would take none of them, whichever: the person's role, for example. */
    record Stopped(Refusal why) implements Result {}
  }

  /** One thing wrong with one account, which is the {@code index}th given, counted from zero. */
  public record RefusedAccount(int index, Refusal refusal) {}

  /** What {@link #take} would refuse; writes nothing. */
  public List<RefusedAccount> check(List<Account> accounts) throws SQLException {
    return database.read(
        connection -> {
          Map<String, Account> chart = CentralLedger.accountsByNumber(connection);
          return new ChartRules(chart).check(takenOver(chart, accounts));
        });
  }

  public Result take(List<Account> accounts) throws SQLException {
    for (int left = ATTEMPTS - 1; ; left--) {
      try {
        return database.transact(connection -> write(connection, accounts));
      } catch (SQLException failure) {
        if (DatabaseRefusal.isDuplicate(failure) && left > 0) {
          continue; // somebody else added one of them a moment ago
        }
        DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
        return new Result.Stopped(Refusal.ofWhole(refusal.message()));
      }
    }
  }

  /** A list says names, types and parents; all else of an account stays as it is. */
  private static List<Account> takenOver(Map<String, Account> chart, List<Account> list) {
    return list.stream()
        .map(
            account -> {
              Account before = chart.get(account.number());
              return before == null || before.type() != account.type()
                  ? account
                  : before.named(account.name()).under(account.parent());
            })
        .toList();
  }

  private static Result write(Connection connection, List<Account> list) throws SQLException {
    Map<String, Account> chart = CentralLedger.accountsByNumber(connection);
    List<Account> accounts = takenOver(chart, list);
    List<RefusedAccount> refused = new ChartRules(chart).check(accounts);
    if (!refused.isEmpty()) {
      return new Result.Refused(refused);
    }
    List<Account> added = new ArrayList<>();
    List<Account> changed = new ArrayList<>();
    for (Account account : accounts) {
      Account before = chart.get(account.number());
      if (before == null) {
        added.add(account);
      } else if (!ChartRules.isSame(before, account)) {
        changed.add(account);
      }
    }
    insert(connection, added);
    update(connection, changed);
    int unchanged = accounts.size() - added.size() - changed.size();
    return new Result.Done(added.size(), changed.size(), unchanged);
  }

  private static void insert(Connection connection, List<Account> accounts) throws SQLException {
    try (var batch =
        new BulkSql.Batch(
            connection,
            "insert into finance.account (number, name, type, parent) values (?, ?, ?, ?)")) {
      for (Account account : accounts) {
        batch.add(account.number(), account.name(), account.type().word(), account.parent());
      }
      batch.flush();
    }
  }

  private static void update(Connection connection, List<Account> accounts) throws SQLException {
    try (var batch =
        new BulkSql.Batch(
            connection, "update finance.account set name = ?, parent = ? where number = ?")) {
      for (Account account : accounts) {
        batch.add(account.name(), account.parent(), account.number());
      }
      batch.flush();
    }
  }
}
