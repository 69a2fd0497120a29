package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Asks for the chart of accounts, by number. */
public record AccountsQuery() implements CacheQuery<List<LedgerAccount>> {
  @Override
  public List<LedgerAccount> run(Connection cache) throws SQLException {
    return CachedAccounts.read(cache);
  }
}
