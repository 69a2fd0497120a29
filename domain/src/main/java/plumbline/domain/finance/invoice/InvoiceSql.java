package plumbline.domain.finance.invoice;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    List<@Nullable Object> parameters = new ArrayList<>();
    String where = where(filter, parameters);
    if (after != null) {
      where += " and (i.issue_date, i.series, i.number) < (?, ?, ?)";
      parameters.add(after.issued());
      parameters.add(after.number().series());
      parameters.add(after.number().number());
    }
    parameters.add(limit);
    return Rows.list(
        connection,
        SUMMARY + where + " order by i.issue_date desc, i.series desc, i.number desc limit ?",
        InvoiceSql::summary,
        parameters.toArray());
  }

  static long count(Connection connection, InvoiceFilter filter, int bound) throws SQLException {
    List<@Nullable Object> parameters = new ArrayList<>();
    String where = where(filter, parameters);
    parameters.add(bound);
    return Rows.first(
            connection,
            "select count(*) from (select 1 from finance_api.invoice i" + where + " limit ?) found",
            row -> row.getLong(1),
            parameters.toArray())
        .orElseThrow();
  }

  private static String where(InvoiceFilter filter, List<@Nullable Object> parameters) {
    StringBuilder where = new StringBuilder(" where true");
    String text = filter.text().strip();
    if (!text.isEmpty()) {
      where.append(
          " and (i.customer_name ilike ? or i.customer_number ilike ? or i.order_number ilike ?"
              + " or i.series || ' ' || i.fiscal_year || '/' || lpad(i.number::text, 6, '0')"
              + " ilike ?)");
      String anywhere = anywhere(text);
      parameters.addAll(List.of(anywhere, anywhere, anywhere, anywhere));
    }
    if (filter.kind() != null) {
      where.append(" and i.kind = ?");
      parameters.add(filter.kind().word());
    }
    if (filter.from() != null) {
      where.append(" and i.issue_date >= ?");
      parameters.add(filter.from());
    }
    if (filter.to() != null) {
      where.append(" and i.issue_date <= ?");
      parameters.add(filter.to());
    }
    return where.toString();
  }

  /** What was typed, wherever it stands, its own percent signs and underscores meant literally. */
  static String anywhere(String typed) {
    return "%" + typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
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
