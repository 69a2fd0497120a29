package plumbline.domain.finance;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    List<@Nullable Object> parameters = new ArrayList<>();
    String where = where(filter, parameters);
    if (after != null) {
      where += " and (e.posting_date, e.fiscal_year, e.number) < (?, ?, ?)";
      parameters.add(after.postingDate());
      parameters.add(after.number().fiscalYear());
      parameters.add(after.number().number());
    }
    parameters.add(limit);
    String sql =
        SUMMARY
            + where
            + " order by e.posting_date desc, e.fiscal_year desc, e.number desc limit ?";
    return Rows.list(connection, sql, JournalSql::summary, parameters.toArray());
  }

  static List<EntrySummary> summaries(Connection connection, Collection<UUID> ids)
      throws SQLException {
    var wanted = connection.createArrayOf("uuid", ids.toArray());
    return Rows.list(connection, SUMMARY + " where e.id = any(?)", JournalSql::summary, wanted);
  }

  static long count(Connection connection, EntryFilter filter, int bound) throws SQLException {
    List<@Nullable Object> parameters = new ArrayList<>();
    String where = where(filter, parameters);
    parameters.add(bound);
    return Rows.first(
            connection,
            "select count(*) from (select 1 from finance_api.journal_entry e"
                + where
                + " limit ?) found",
            row -> row.getLong(1),
            parameters.toArray())
        .orElseThrow();
  }

  private static String where(EntryFilter filter, List<@Nullable Object> parameters) {
    StringBuilder where = new StringBuilder(" where true");
    String text = filter.text().strip();
    if (!text.isEmpty()) {
      where.append(
          " and (e.reference ilike ? or e.description ilike ?"
              + " or e.fiscal_year || '/' || lpad(e.number::text, 6, '0') like ?)");
      String anywhere = Rows.anywhere(text);
      parameters.add(anywhere);
      parameters.add(anywhere);
      parameters.add(anywhere);
    }
    if (filter.account() != null) {
      where.append(
          " and e.id in (select l.entry_id from finance_api.ledger_line l where l.account = ?)");
      parameters.add(filter.account());
    }
    if (filter.from() != null) {
      where.append(" and e.posting_date >= ?");
      parameters.add(filter.from());
    }
    if (filter.to() != null) {
      where.append(" and e.posting_date <= ?");
      parameters.add(filter.to());
    }
    return where.toString();
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
