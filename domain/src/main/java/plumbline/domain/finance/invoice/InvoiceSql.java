package plumbline.domain.finance.invoice;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.ListQuery;
import plumbline.domain.central.Rows;

/** The list of invoices, over Finance's published views. */
final class InvoiceSql {
  private static final String SUMMARY =
      """
      select i.id, i.series, i.fiscal_year, i.number, i.kind, i.issue_date, i.due_date,
             i.customer_number, i.customer_name, i.customer_address, i.customer_tax_number, i.gross,
             (select coalesce(-sum(c.gross), 0) from finance_api.invoice c
              where c.credited_invoice = i.id) as credited
      from finance_api.invoice i
      """;

  private InvoiceSql() {}

  static List<InvoiceSummary> page(
      Connection connection,
      InvoiceFilter filter,
      InvoiceSummary.@Nullable Position after,
      int limit)
      throws SQLException {
    ListQuery query = query(filter);
    if (after != null) {
      query.and(
          "(i.issue_date, i.series, i.number) < (?, ?, ?)",
          after.issued(),
          after.number().series(),
          after.number().number());
    }
    return query.page(
        connection,
        SUMMARY,
        "i.issue_date desc, i.series desc, i.number desc",
        InvoiceSql::summary,
        limit);
  }

  static long count(Connection connection, InvoiceFilter filter, int bound) throws SQLException {
    return query(filter).count(connection, "finance_api.invoice i", bound);
  }

  private static ListQuery query(InvoiceFilter filter) {
    InvoiceKind kind = filter.kind();
    return new ListQuery()
        .andAnywhere(
            filter.text(),
            "i.customer_name",
            "i.customer_number",
            "i.order_number",
            "i.series || ' ' || i.fiscal_year || '/' || lpad(i.number::text, 6, '0')")
        .andIf("i.kind = ?", kind == null ? null : kind.word())
        .andIf("i.issue_date >= ?", filter.from())
        .andIf("i.issue_date <= ?", filter.to());
  }

  static Optional<InvoiceSummary> summary(Connection connection, UUID id) throws SQLException {
    return Rows.first(connection, SUMMARY + " where i.id = ?", InvoiceSql::summary, id);
  }

  static Optional<UUID> find(Connection connection, InvoiceNumber number) throws SQLException {
    return Rows.first(
        connection,
        """
        select id from finance_api.invoice
        where (series = ? or ? = '' and kind = 'invoice') and fiscal_year = ? and number = ?
        order by issued_at desc limit 1
        """,
        row -> row.getObject("id", UUID.class),
        number.series(),
        number.series(),
        number.fiscalYear(),
        number.number());
  }

  static InvoiceNumber number(ResultSet row) throws SQLException {
    return new InvoiceNumber(
        row.getString("series"), row.getInt("fiscal_year"), row.getLong("number"));
  }

  private static InvoiceSummary summary(ResultSet row) throws SQLException {
    return new InvoiceSummary(
        row.getObject("id", UUID.class),
        number(row),
        InvoiceKind.ofWord(row.getString("kind")),
        row.getObject("issue_date", LocalDate.class),
        row.getObject("due_date", LocalDate.class),
        new Buyer(
            row.getString("customer_number"),
            row.getString("customer_name"),
            row.getString("customer_address"),
            row.getString("customer_tax_number")),
        row.getBigDecimal("gross"),
        row.getBigDecimal("credited"));
  }
}
