package plumbline.domain.finance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Rows;

/** The journal's statements for sets of entries. */
final class BulkSql {
  private static final int BATCH = 1_000;

  private static final String ONE_AT_A_TIME = "finance.bulk_posting";

  private BulkSql() {}

  /**
   * Waits until no other bulk posting is under way, and keeps others waiting until the commit. Two
   * that post the same entries in another order would otherwise stop each other again and again.
   */
  static void takeTurn(Connection connection) throws SQLException {
    Rows.list(
        connection,
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> true,
        ONE_AT_A_TIME);
  }

  /** An entry that is in the ledger: its number and, in hexadecimal, its digest. */
  record Known(EntryNumber number, String digest) {
    boolean saysTheSameAs(EntryDraft draft) {
      return digest.equals(HexFormat.of().formatHex(EntryDigest.of(draft)));
    }
  }

  static Map<UUID, Known> known(Connection connection, Collection<UUID> ids) throws SQLException {
    Map<UUID, Known> known = new HashMap<>();
    var wanted = connection.createArrayOf("uuid", ids.toArray());
    Rows.list(
        connection,
        "select id, fiscal_year, number, digest from finance_api.journal_entry where id = any(?)",
        row ->
            known.put(
                row.getObject("id", UUID.class),
                new Known(
                    JournalSql.number(row), HexFormat.of().formatHex(row.getBytes("digest")))),
        wanted);
    return known;
  }

  static Batch lines(Connection connection) throws SQLException {
    return new Batch(
        connection,
        """
        insert into finance.journal_line (entry_id, line_no, account, debit, credit, vat_code, text)
        values (?, ?, ?, ?, ?, ?, ?)
        """);
  }

  static void addLines(Batch batch, EntryDraft draft) throws SQLException {
    int lineNo = 0;
    for (EntryLine line : draft.lines()) {
      batch.add(
          draft.id(),
          ++lineNo,
          line.account(),
          line.debit(),
          line.credit(),
          line.vatCode(),
          line.text());
    }
  }

  static Batch headers(Connection connection) throws SQLException {
    return new Batch(
        connection,
        """
        insert into finance.journal_entry
          (id, posting_date, document_date, tax_point, reference, description, source, digest,
           control_reason)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);
  }

  static void addHeader(Batch batch, EntryDraft draft, String controlReason) throws SQLException {
    batch.add(
        draft.id(),
        draft.postingDate(),
        draft.documentDate(),
        draft.taxPoint(),
        draft.reference(),
        draft.description(),
        draft.source().word(),
        EntryDigest.of(draft),
        controlReason);
  }

  /** Publishes the event of each posting. */
  static void announce(Connection connection, List<UUID> ids, int chunkSize) throws SQLException {
    for (int from = 0; from < ids.size(); from += chunkSize) {
      List<UUID> some = ids.subList(from, Math.min(ids.size(), from + chunkSize));
      Rows.list(
          connection,
          """
          select sync_api.publish('journal_entry', id::text, 'journal.entry.posted',
                   jsonb_build_object('id', id))
          from unnest(?) as id
          """,
          _ -> true,
          connection.createArrayOf("uuid", some.toArray()));
    }
  }

  /** A statement that is sent to the server many rows at a time. */
  static final class Batch implements AutoCloseable {
    private final PreparedStatement statement;
    private int waiting;

    Batch(Connection connection, String sql) throws SQLException {
      this.statement = connection.prepareStatement(sql);
    }

    void add(@Nullable Object... values) throws SQLException {
      Rows.bind(statement, values);
      statement.addBatch();
      if (++waiting == BATCH) {
        flush();
      }
    }

    void flush() throws SQLException {
      if (waiting > 0) {
        statement.executeBatch();
        waiting = 0;
      }
    }

    @Override
    public void close() throws SQLException {
      statement.close();
    }
  }
}
