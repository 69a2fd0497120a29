package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.AccountType;

/**
 * One state of the central ledger, read in a repeatable-read transaction. Transactions below {@code
 * oldestOpen} are all done; those from there to {@code end} may still commit.
 */
record CentralSnapshot(CentralIdentity identity, long oldestOpen, long end, Instant asOf) {
  private static final int FETCH_SIZE = 5_000;
  private static final String COLUMNS =
      """
      select l.entry_id, l.line_no, l.txid::text as txid, l.fiscal_year, l.number, l.posting_date,
             l.document_date, l.reference, l.description, l.account, l.debit, l.credit, l.vat_code,
             l.text
      """;

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

  static List<Account> accounts(Connection connection) throws SQLException {
    return Rows.list(
        connection,
        "select number, name, type, parent, closed from finance_api.account order by number",
        row ->
            new Account(
                row.getString("number"),
                row.getString("name"),
                AccountType.ofWord(row.getString("type")).orElseThrow(),
                row.getString("parent"),
                row.getBoolean("closed")));
  }

  /** Takes the lines one after the other. */
  @FunctionalInterface
  interface Lines {
    void take(ResultSet row) throws SQLException;
  }

  /** In the order of the cache's key: H2 takes them in a third of the time then. */
  static void all(Connection connection, Lines lines) throws SQLException {
    stream(
        connection,
        COLUMNS
            + """
            from finance_api.ledger_line l
            order by l.account collate "C", l.posting_date, l.number, l.line_no
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
        COLUMNS
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
          lines.take(rows);
        }
      }
    }
  }
}
