package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import plumbline.domain.central.Rows;

/**
 * One state of the central ledger, read in a repeatable-read transaction. Transactions below {@code
 * oldestOpen} are all done; those from there to {@code end} may still commit.
 */
record CentralSnapshot(CentralIdentity identity, long oldestOpen, long end, Instant asOf) {
  private static final int FETCH_SIZE = 5_000;

  /** Must be the transaction's first look at the database: it takes the snapshot. */
  static CentralSnapshot take(Connection connection) throws SQLException {
    return Rows.first(
            connection,
            """
            select pg_snapshot_xmin(pg_current_snapshot())::text as oldest_open,
                   pg_snapshot_xmax(pg_current_snapshot())::text as ahead,
                   statement_timestamp() as as_of
            """,
            row ->
                new CentralSnapshot(
                    CentralIdentity.read(connection),
                    Long.parseLong(row.getString("oldest_open")),
                    Long.parseLong(row.getString("ahead")),
                    Rows.instant(row, "as_of")))
        .orElseThrow();
  }

  /** Takes the lines one after the other. */
  @FunctionalInterface
  interface Lines {
    void take(LedgerLine line) throws SQLException;
  }

  /** As the server has them: sorting costs it more than the cache gains. */
  static void all(Connection connection, Lines lines) throws SQLException {
    stream(
        connection,
        LedgerLine.COLUMNS
            + """
            from finance_api.ledger_line l
            """,
        lines);
  }

  /**
   * The lines of entries made by transactions from {@code position} on that are visible here. Those
   * not yet visible belong to open transactions, none of them older than {@code oldestOpen}.
   */
  void from(long position, Connection connection, Lines lines) throws SQLException {
    stream(
        connection,
        LedgerLine.COLUMNS
            + """
            from finance_api.journal_entry e
            join finance_api.ledger_line l on l.entry_id = e.id
            where e.txid >= ?::xid8 and e.txid < ?::xid8
            """,
        lines,
        Long.toString(position),
        Long.toString(end));
  }

  private static void stream(Connection connection, String sql, Lines lines, String... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCH_SIZE);
      Rows.bind(statement, (Object[]) parameters);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          lines.take(LedgerLine.of(rows));
        }
      }
    }
  }
}
