package plumbline.domain.finance.invoice;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import plumbline.domain.central.Rows;

/** One invoice with all that stands on it. */
final class IssuedInvoiceSql {
  private IssuedInvoiceSql() {}

  private record Line(InvoiceLine line, BigDecimal quantityLeft) {}

  static Optional<IssuedInvoice> read(Connection connection, UUID id) throws SQLException {
    Optional<InvoiceSummary> summary = InvoiceSql.summary(connection, id);
    if (summary.isEmpty()) {
      return Optional.empty();
    }
    List<Line> lines = lines(connection, id);
    InvoiceSums sums = sums(connection, id);
    IssuedInvoice.Links links = links(connection, id);
    return Rows.first(
        connection,
        """
        select issue_date, tax_point, due_date, payment_method, notes, order_number, entry_id,
               vat_rounding
        from finance_api.invoice where id = ?
        """,
        row ->
            new IssuedInvoice(
                summary.get(),
                content(row, summary.get(), lines.stream().map(Line::line).toList()),
                sums,
                VatRounding.ofWord(row.getString("vat_rounding")),
                row.getObject("entry_id", UUID.class),
                lines.stream().map(Line::quantityLeft).toList(),
                links),
        id);
  }

  private static InvoiceDraft content(
      ResultSet row, InvoiceSummary summary, List<InvoiceLine> lines) throws SQLException {
    return new InvoiceDraft(
        summary.id(),
        summary.buyer(),
        row.getString("order_number"),
        new InvoiceDraft.Dates(
            row.getObject("issue_date", LocalDate.class),
            row.getObject("tax_point", LocalDate.class),
            row.getObject("due_date", LocalDate.class)),
        PaymentMethod.ofWord(row.getString("payment_method")),
        row.getString("notes"),
        lines);
  }

  private static List<Line> lines(Connection connection, UUID id) throws SQLException {
    return Rows.list(
        connection,
        """
        select l.sku, l.text, l.quantity, l.unit, l.unit_net, l.net, l.vat_code,
               exists (select from finance.posting_account p
                       where p.purpose = 'delivery_revenue' and p.account = l.account) as delivery,
               l.quantity + coalesce((
                 select sum(c.quantity)
                 from finance_api.invoice_line c join finance_api.invoice n on n.id = c.invoice_id
                 where n.credited_invoice = l.invoice_id and c.credited_line = l.line_no), 0)
                 as quantity_left
        from finance_api.invoice_line l where l.invoice_id = ? order by l.line_no
        """,
        row ->
            new Line(
                new InvoiceLine(
                    row.getString("sku"),
                    row.getString("text"),
                    row.getBigDecimal("quantity"),
                    row.getString("unit"),
                    row.getBigDecimal("unit_net"),
                    row.getBigDecimal("net"),
                    row.getString("vat_code"),
                    row.getBoolean("delivery") ? Revenue.DELIVERY : Revenue.GOODS),
                row.getBigDecimal("quantity_left")),
        id);
  }

  private static InvoiceSums sums(Connection connection, UUID id) throws SQLException {
    return new InvoiceSums(
        Rows.list(
            connection,
            """
            select vat_code, rate, base, vat from finance_api.invoice_vat
            where invoice_id = ? order by vat_code
            """,
            IssuedInvoiceSql::sum,
            id));
  }

  static VatSum sum(ResultSet row) throws SQLException {
    return new VatSum(
        row.getString("vat_code"),
        row.getBigDecimal("rate"),
        row.getBigDecimal("base"),
        row.getBigDecimal("vat"));
  }

  private static IssuedInvoice.Links links(Connection connection, UUID id) throws SQLException {
    List<IssuedInvoice.Related> credits =
        Rows.list(
            connection,
            """
            select o.id, o.series, o.fiscal_year, o.number
            from finance_api.invoice o join finance_api.invoice i on i.credited_invoice = o.id
            where i.id = ?
            """,
            IssuedInvoiceSql::related,
            id);
    return new IssuedInvoice.Links(
        credits.stream().findFirst(),
        Rows.list(
            connection,
            """
            select id, series, fiscal_year, number from finance_api.invoice
            where credited_invoice = ? order by issued_at
            """,
            IssuedInvoiceSql::related,
            id),
        Rows.first(
            connection,
            "select not is_copy from finance.invoice_document where invoice_id = ?",
            row -> row.getBoolean(1),
            id));
  }

  private static IssuedInvoice.Related related(ResultSet row) throws SQLException {
    return new IssuedInvoice.Related(row.getObject("id", UUID.class), InvoiceSql.number(row));
  }

  /** What is left per VAT code after all credit notes. */
  static List<VatSum> left(Connection connection, UUID invoice) throws SQLException {
    return new ArrayList<>(
        Rows.list(
            connection,
            """
            select v.vat_code, max(v.rate) as rate, sum(v.base) as base, sum(v.vat) as vat
            from finance_api.invoice_vat v join finance_api.invoice i on i.id = v.invoice_id
            where i.id = ? or i.credited_invoice = ?
            group by v.vat_code
            """,
            IssuedInvoiceSql::sum,
            invoice,
            invoice));
  }

  /** What is left of the net amount of each line, in their order. */
  static List<BigDecimal> netsLeft(Connection connection, UUID invoice) throws SQLException {
    return Rows.list(
        connection,
        """
        select l.net + coalesce((
                 select sum(c.net)
                 from finance_api.invoice_line c join finance_api.invoice n on n.id = c.invoice_id
                 where n.credited_invoice = l.invoice_id and c.credited_line = l.line_no), 0)
        from finance_api.invoice_line l where l.invoice_id = ? order by l.line_no
        """,
        row -> row.getBigDecimal(1),
        invoice);
  }
}
