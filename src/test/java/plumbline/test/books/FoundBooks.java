package plumbline.test.books;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** The books as the database holds them at one moment, read by plain statements. */
final class FoundBooks {
  private final Map<String, FoundEntry> entries;
  private final FoundSettings settings;
  private final FoundBank bank;
  private final FoundSubledger subledger;

  private FoundBooks(Connection connection) throws SQLException {
    entries = EntryRows.read(connection);
    settings = new FoundSettings(connection);
    bank = new FoundBank(connection);
    subledger = new FoundSubledger(connection);
  }

  static FoundBooks read(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    return new FoundBooks(connection);
  }

  /** By {@link EntryKey}. */
  Map<String, FoundEntry> entries() {
    return entries;
  }

  FoundSettings settings() {
    return settings;
  }

  FoundBank bank() {
    return bank;
  }

  FoundSubledger subledger() {
    return subledger;
  }

  Optional<FoundEntry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }
}
