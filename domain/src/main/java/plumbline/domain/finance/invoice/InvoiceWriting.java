package plumbline.domain.finance.invoice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import plumbline.domain.central.ClientIds;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntrySource;
import plumbline.domain.finance.EntryWriting;

/**
 * Writes an invoice, its document and its ledger entry in one transaction. What takes time comes
 * before the number: from then until the commit everybody else who issues waits.
 */
final class InvoiceWriting {
  private static final String HEADER =
      """
      insert into finance.invoice
        (id, series, kind, credited_invoice, customer_number, customer_name, customer_address,
         customer_tax_number, order_number, issue_date, tax_point, due_date, net, vat, gross,
         entry_id, payment_method, notes, vat_rounding, digest)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final InvoiceRenderer renderer;

  InvoiceWriting(InvoiceRenderer renderer) {
    this.renderer = renderer;
  }

  InvoiceNumber write(StatelessSession session, Writing writing) {
    UUID entry = ClientIds.next();
    InvoiceNumber number =
        session.doReturningWork(
            connection -> {
              writeLines(connection, writing);
              writeSummary(connection, writing);
              writeHeader(connection, writing, entry);
              InvoiceNumber taken = number(connection, writing.content().id());
              byte[] pdf = renderer.render(printed(writing, taken));
              storeDocument(connection, writing.content(), taken, pdf);
              announce(connection, writing, taken);
              return taken;
            });
    EntryWriting.write(session, entry(writing, entry, number));
    return number;
  }

  private static void writeLines(Connection connection, Writing writing) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into finance.invoice_line
              (invoice_id, line_no, sku, text, quantity, unit, unit_net, net, vat_code, account,
               credited_line)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      List<InvoiceLine> lines = writing.content().lines();
      for (int i = 0; i < lines.size(); i++) {
        InvoiceLine line = lines.get(i);
        Rows.bind(
            insert,
            writing.content().id(),
            i + 1,
            line.sku(),
            line.text(),
            line.quantity(),
            line.unit(),
            line.unitNet(),
            line.net(),
            line.vatCode(),
            writing.books().accounts().revenue(line).orElseThrow(),
            writing.creditedLines().isEmpty() ? null : writing.creditedLines().get(i));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void writeSummary(Connection connection, Writing writing) throws SQLException {
    for (VatSum sum : writing.sums().perCode()) {
      Rows.update(
          connection,
          """
          insert into finance.invoice_vat (invoice_id, vat_code, rate, base, vat)
          values (?, ?, ?, ?, ?)
          """,
          writing.content().id(),
          sum.vatCode(),
          sum.rate(),
          sum.base(),
          sum.vat());
    }
  }

  private static void writeHeader(Connection connection, Writing writing, UUID entry)
      throws SQLException {
    InvoiceDraft content = writing.content();
    Rows.update(
        connection,
        HEADER,
        content.id(),
        writing.books().series(writing.kind()),
        writing.kind().word(),
        writing.credited() == null ? null : writing.credited().id(),
        content.buyer().number(),
        content.buyer().name(),
        content.buyer().address(),
        content.buyer().taxNumber(),
        content.orderNumber(),
        content.dates().issued(),
        content.dates().taxPoint(),
        content.dates().due(),
        writing.sums().net(),
        writing.sums().vat(),
        writing.sums().gross(),
        entry,
        content.paymentMethod().word(),
        content.notes(),
        writing.books().rounding().word(),
        HexFormat.of().parseHex(writing.digest()));
  }

  private static InvoiceNumber number(Connection connection, UUID id) throws SQLException {
    return Rows.first(
            connection,
            "select series, fiscal_year, number from finance.invoice where id = ?",
            InvoiceSql::number,
            id)
        .orElseThrow();
  }

  private static PrintedInvoice printed(Writing writing, InvoiceNumber number) {
    IssuedInvoice.Related credited = writing.credited();
    return new PrintedInvoice(
        number,
        writing.kind(),
        credited == null ? null : credited.number(),
        writing.books().seller().orElseThrow(),
        writing.content(),
        writing.sums(),
        writing.books().codes(),
        null);
  }

  static void storeDocument(
      Connection connection, InvoiceDraft content, InvoiceNumber number, byte[] pdf)
      throws SQLException {
    Rows.update(
        connection,
        """
        insert into finance.invoice_document (invoice_id, file_name, pdf) values (?, ?, ?)
        """,
        content.id(),
        InvoiceFileName.of(number, content.buyer().name()),
        pdf);
  }

  private static void announce(Connection connection, Writing writing, InvoiceNumber number)
      throws SQLException {
    Rows.list(
        connection,
        """
        select sync_api.publish('invoice', ?, 'invoice.posted',
          jsonb_build_object('id', ?::uuid, 'number', ?::text, 'kind', ?::text))
        """,
        row -> true,
        writing.content().id().toString(),
        writing.content().id(),
        number.toString(),
        writing.kind().word());
  }

  private static EntryDraft entry(Writing writing, UUID entry, InvoiceNumber number) {
    InvoiceDraft content = writing.content();
    String what =
        writing.credited() == null
            ? "Invoice " + number
            : "Credit note " + number + " to " + writing.credited().number();
    return new EntryDraft(
        entry,
        content.dates().issued(),
        content.dates().issued(),
        content.dates().taxPoint(),
        number.toString(),
        what + ", " + content.buyer().name(),
        EntrySource.INVOICE,
        writing.books().accounts().entryLines(content.lines(), writing.sums()));
  }
}
