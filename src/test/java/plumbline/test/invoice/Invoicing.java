package plumbline.test.invoice;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import plumbline.app.document.PdfInvoices;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.invoice.CentralInvoices;
import plumbline.domain.finance.invoice.InvoiceDraft;
import plumbline.domain.finance.invoice.InvoiceLine;
import plumbline.domain.finance.invoice.Invoices;
import plumbline.domain.finance.invoice.Issuing;
import plumbline.domain.finance.invoice.PaymentMethod;
import plumbline.test.ledger.Books;

/** Books that can issue invoices: a seller, VAT codes, and accounts to post to. */
public record Invoicing(Books books) {
  public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  public static Invoicing of(Class<?> test) throws SQLException {
    Books books = Books.of(test);
    books
        .database()
        .execute(
            "insert into finance.account (number, name, type) values"
                + " ('9111', 'Árbevétel', 'income'), ('912', 'Szállítás', 'income'),"
                + " ('4671', 'Fizetendő ÁFA', 'liability')",
            "insert into finance.vat_code (code, name, rate, bucket) values"
                + " ('5', 'x', 0.05, 'vatPercentage'), ('AAM', 'x', 0, 'vatExemption:AAM')",
            "insert into finance.posting_account (purpose, vat_code, account) values"
                + " ('receivable', '', '311'), ('revenue', '', '9111'),"
                + " ('delivery_revenue', '', '912'), ('output_vat', '27', '4671'),"
                + " ('output_vat', '5', '4671')",
            "insert into finance.seller (name, address, tax_number, bank_account)"
                + " values ('Eladó Kft.', 'Győr', '00000000-2-00', '0')",
            "update finance.setting set value = '2020-01-01'"
                + " where name = 'invoice_documents_kept_from'",
            "insert into admin.price_tier (code, name) values ('LIST', 'List')",
            "insert into admin.customer (number, name, tier, city)"
                + " values ('C-1', 'Kovács és Társa Kft.', 'LIST', 'Győr')");
    return new Invoicing(books);
  }

  public static Invoices invoices(CentralDatabase database) {
    return new CentralInvoices(database, new PdfInvoices());
  }

  public static InvoiceDraft draft(UUID id, InvoiceLine... lines) {
    return new InvoiceDraft(
        id,
        new Buyer("C-1", "Kovács és Társa Kft.", "Győr", "11111111-2-08"),
        null,
        new InvoiceDraft.Dates(DAY, DAY.minusDays(1), DAY.plusDays(8)),
        PaymentMethod.TRANSFER,
        "",
        List.of(lines));
  }

  public static InvoiceDraft draft() {
    return draft(UUID.randomUUID(), line("10", "99.99", "27"), line("1", "100", "AAM"));
  }

  public static InvoiceLine line(String quantity, String unitNet, String vatCode) {
    return InvoiceLine.of(
        "A-1", "Tűzőgép", new BigDecimal(quantity), "db", new BigDecimal(unitNet), vatCode);
  }

  public static Issuing.Issued issued(Issuing result) {
    if (result instanceof Issuing.Issued issued) {
      return issued;
    }
    throw new AssertionError(result);
  }

  public static String message(Issuing result) {
    if (result instanceof Issuing.Refused refused) {
      return refused.refusals().toString();
    }
    throw new AssertionError(result);
  }

  public void order(String number, String state, String gross) throws SQLException {
    books
        .database()
        .execute(
            """
            with o as (
              insert into storefront.sales_order
                (number, customer_number, placed_at, state, goods_gross, shipping_gross)
              values ('%s', 'C-1', now(), '%s', %s, 1892.30) returning id)
            insert into storefront.order_line
              (order_id, line_no, sku, name, quantity, unit_gross, gross, vat_code)
            select id, 1, 'A-1', 'Tűzőgép', 3, %3$s / 3.0, %3$s, '27' from o
            """
                .formatted(number, state, gross));
  }

  public String one(String sql) throws SQLException {
    try (Connection connection = books.database().connect()) {
      return Rows.first(connection, sql, row -> String.valueOf(row.getString(1))).orElse("nothing");
    }
  }
}
