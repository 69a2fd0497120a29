package plumbline.domain.finance;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.ListQuery;
import plumbline.domain.central.Rows;

/** The journal's queries, over Finance's published views. */
final class JournalSql {
  private static final String SUMMARY =
      """
      select e.id, e.fiscal_year, e.number, e.posting_date, e.document_date, e.reference,
             e.description, e.posted_by, e.posted_at,
             (select sum(l.debit) from finance_api.ledger_line l where l.entry_id = e.id) as total
      from finance_api.journal_entry e
      """;

  private JournalSql() {}

  static List<EntrySummary> page(
      Connection connection, EntryFilter filter, EntrySummary.@Nullable Position after, int limit)
      throws SQLException {
    ListQuery query = query(filter);
    if (after != null) {
      query.and(
          "(e.posting_date, e.fiscal_year, e.number) < (?, ?, ?)",
          after.postingDate(),
          after.number().fiscalYear(),
          after.number().number());
    }
    return query.page(
        connection,
        SUMMARY,
        "e.posting_date desc, e.fiscal_year desc, e.number desc",
        JournalSql::summary,
        limit);
  }

  static List<EntrySummary> summaries(Connection connection, Collection<UUID> ids)
      throws SQLException {
    var wanted = connection.createArrayOf("uuid", ids.toArray());
    return Rows.list(connection, SUMMARY + " where e.id = any(?)", JournalSql::summary, wanted);
  }

  static long count(Connection connection, EntryFilter filter, int bound) throws SQLException {
    return query(filter).count(connection, "finance_api.journal_entry e", bound);
  }

  private static ListQuery query(EntryFilter filter) {
    return new ListQuery()
        .andAnywhere(
            filter.text(),
            "e.reference",
            "e.description",
            "e.fiscal_year || '/' || lpad(e.number::text, 6, '0')")
        .andIf(
            "e.id in (select l.entry_id from finance_api.ledger_line l where l.account = ?)",
            filter.account())
        .andIf("e.posting_date >= ?", filter.from())
        .andIf("e.posting_date <= ?", filter.to());
  }

  static Optional<PostedEntry> entry(Connection connection, UUID id) throws SQLException {
    Optional<EntrySummary> summary =
        Rows.first(connection, SUMMARY + " where e.id = ?", JournalSql::summary, id);
    if (summary.isEmpty()) {
      return Optional.empty();
    }
    List<EntryLine> lines = lines(connection, id);
    return Rows.first(
        connection,
        "select document_date, tax_point from finance_api.journal_entry where id = ?",
        row ->
            new PostedEntry(
                summary.get(),
                row.getObject("document_date", LocalDate.class),
                row.getObject("tax_point", LocalDate.class),
                lines),
        id);
  }

  private static List<EntryLine> lines(Connection connection, UUID id) throws SQLException {
    return Rows.list(
        connection,
        """
        select account, debit, credit, vat_code, text
        from finance_api.ledger_line where entry_id = ? order by line_no
        """,
        row ->
            new EntryLine(
                row.getString("account"),
                row.getBigDecimal("debit"),
                row.getBigDecimal("credit"),
                row.getString("vat_code"),
                Rows.text(row, "text")),
        id);
  }

  static EntryNumber number(ResultSet row) throws SQLException {
    return new EntryNumber(row.getInt("fiscal_year"), row.getLong("number"));
  }

  private static EntrySummary summary(ResultSet row) throws SQLException {
    BigDecimal total = row.getBigDecimal("total");
    return new EntrySummary(
        row.getObject("id", UUID.class),
        number(row),
        row.getObject("posting_date", LocalDate.class),
        Rows.text(row, "reference"),
        Rows.text(row, "description"),
        total == null ? BigDecimal.ZERO : total,
        Rows.text(row, "posted_by"),
        Rows.instant(row, "posted_at"));
  }
}
