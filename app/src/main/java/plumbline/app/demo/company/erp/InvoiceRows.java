package plumbline.app.demo.company.erp;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import plumbline.app.demo.company.books.Invoice;
import plumbline.app.demo.company.clientele.Address;
import plumbline.app.demo.company.clientele.Customer;
import plumbline.app.demo.company.rows.RowBatch;
import plumbline.app.demo.company.tax.Vat;
import plumbline.app.demo.company.trade.Order;
import plumbline.app.demo.company.trade.OrderLine;
import plumbline.domain.finance.BulkDocuments;

/** The invoices, written beside the entries they are posted by; by sets, without documents. */
final class InvoiceRows implements BulkDocuments {
  private static final String DELIVERY_ACCOUNT = "912";

  private final Map<UUID, Invoice> byEntry;

  InvoiceRows(List<Invoice> invoices) {
    byEntry = invoices.stream().collect(Collectors.toMap(Invoice::entryId, Function.identity()));
  }

  @Override
  public void write(Connection connection, List<UUID> entries) throws SQLException {
    List<Invoice> invoices = entries.stream().map(byEntry::get).filter(Objects::nonNull).toList();
    insertLines(connection, invoices);
    insertSummaries(connection, invoices);
    insertInvoices(connection, invoices);
  }

  private static void insertInvoices(Connection connection, List<Invoice> invoices)
      throws SQLException {
    try (var rows =
        new RowBatch(
            connection,
            """
            insert into finance.invoice
              (id, customer_number, customer_name, customer_address, customer_tax_number,
               order_number, issue_date, tax_point, due_date, net, vat, gross, entry_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      for (Invoice invoice : invoices) {
        Order order = invoice.order();
        Customer customer = order.customer();
        rows.add(
            invoice.id(),
            customer.number(),
            customer.name(),
            address(customer.address()),
            customer.taxNumber() == null ? "" : customer.taxNumber(),
            String.valueOf(order.number()),
            invoice.issued(),
            invoice.issued(),
            invoice.due(),
            order.amounts().net(),
            order.amounts().tax(),
            order.amounts().gross(),
            invoice.entryId());
      }
    }
  }

  private static String address(Address address) {
    return "%s %s, %s".formatted(address.postcode(), address.city(), address.street());
  }

  private static void insertSummaries(Connection connection, List<Invoice> invoices)
      throws SQLException {
    try (var rows =
        new RowBatch(
            connection,
            """
            insert into finance.invoice_vat (invoice_id, vat_code, rate, base, vat)
            values (?, ?, ?, ?, ?)
            """)) {
      for (Invoice invoice : invoices) {
        for (var perVat : invoice.order().amounts().netPerVat().entrySet()) {
          Vat vat = perVat.getKey();
          BigDecimal net = perVat.getValue();
          rows.add(invoice.id(), vat.code(), vat.rate(), net, vat.on(net));
        }
      }
    }
  }

  private static void insertLines(Connection connection, List<Invoice> invoices)
      throws SQLException {
    try (var rows =
        new RowBatch(
            connection,
            """
            insert into finance.invoice_line
              (invoice_id, line_no, sku, text, quantity, unit, unit_net, net, vat_code, account)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      for (Invoice invoice : invoices) {
        int lineNo = 0;
        for (OrderLine line : invoice.order().lines()) {
          rows.add(
              invoice.id(),
              ++lineNo,
              line.product().sku(),
              line.product().name(),
              line.quantity(),
              line.product().family().unit(),
              line.unitNet(),
              line.net(),
              line.vat().code(),
              line.vat().revenueAccount());
        }
        BigDecimal fee = invoice.order().shippingNet();
        if (fee.signum() > 0) {
          rows.add(
              invoice.id(),
              ++lineNo,
              null,
              "Szállítás",
              1,
              "",
              fee,
              fee,
              Vat.STANDARD.code(),
              DELIVERY_ACCOUNT);
        }
      }
    }
  }
}
