package plumbline.app.desktop;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.finance.payment.MoneyAccounts;

/** Reads the setting, and while the server is gone answers what it was last. */
final class KnownMoneyAccounts implements Callable<MoneyAccounts> {
  private final CentralDatabase database;
  private volatile @Nullable MoneyAccounts last;

  KnownMoneyAccounts(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public MoneyAccounts call() throws SQLException {
    try {
      MoneyAccounts now = MoneyAccounts.read(database);
      last = now;
      return now;
    } catch (SQLException gone) {
      MoneyAccounts known = last;
      if (known == null) {
        throw gone;
      }
      return known;
    }
  }
}
