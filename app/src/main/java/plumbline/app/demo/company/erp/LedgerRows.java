package plumbline.app.demo.company.erp;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import plumbline.app.demo.company.books.Invoice;
import plumbline.app.demo.company.people.DemoPeople;
import plumbline.app.demo.company.rows.RowBatch;
import plumbline.app.demo.company.tax.Vat;
import plumbline.app.demo.company.trade.Order;
import plumbline.app.demo.company.trade.OrderLine;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.finance.BulkPosting;
import plumbline.domain.finance.BulkResult;
import plumbline.domain.finance.EntryDraft;

/** The ledger as the bookkeeper posted it, and the invoices she issued. */
final class LedgerRows {
  private static final int TRANSACTION = 500;

  private LedgerRows() {}

  /** In order, so that numbers follow dates. */
  static void post(String url, List<EntryDraft> entries) throws SQLException {
    try (CentralDatabase database = CentralDatabase.open(url, DemoPeople.ANNA.login())) {
      switch (new BulkPosting(database).postGood(entries)) {
        case BulkResult.Done done when done.newlyPosted() == entries.size() -> {}
        case BulkResult.Done done ->
            throw new SQLException(
                "Of %d entries %d were posted; first refused: %s"
                    .formatted(
                        entries.size(),
                        done.newlyPosted(),
                        done.refused().stream().findFirst().map(Object::toString).orElse("none")));
        case BulkResult.Stopped stopped -> throw new SQLException(stopped.why().toString());
      }
    }
  }

  static void issue(Connection connection, List<Invoice> invoices) throws SQLException {
    for (int from = 0; from < invoices.size(); from += TRANSACTION) {
      List<Invoice> some = invoices.subList(from, Math.min(invoices.size(), from + TRANSACTION));
      try (Statement statement = connection.createStatement()) {
        statement.execute("set local session authorization " + DemoPeople.ANNA.login().user());
      }
      insertLines(connection, some);
      insertInvoices(connection, some);
      connection.commit();
    }
  }

  /** Once the books are in: from then on these accounts are kept by the subledgers. */
  static void markControls(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          update finance.account set control = case
            when number = '311' then 'receivables'
            when number = '454' then 'payables'
            when number = '261' then 'stock'
            else 'vat' end
          where number in ('311', '454', '261') or number ~ '^46[67][0-9]$'
          """);
    }
    connection.commit();
  }

  private static void insertInvoices(Connection connection, List<Invoice> invoices)
      throws SQLException {
    try (var rows =
        new RowBatch(
            connection,
            """
            insert into finance.invoice
              (id, customer_number, order_number, issue_date, tax_point, due_date, net, vat, gross,
               entry_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      for (Invoice invoice : invoices) {
        Order order = invoice.order();
        rows.add(
            invoice.id(),
            order.customer().number(),
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

  private static void insertLines(Connection connection, List<Invoice> invoices)
      throws SQLException {
    try (var rows =
        new RowBatch(
            connection,
            """
            insert into finance.invoice_line
              (invoice_id, line_no, sku, text, quantity, unit_net, net, vat_code)
            values (?, ?, ?, ?, ?, ?, ?, ?)
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
              line.unitNet(),
              line.net(),
              line.vat().code());
        }
        BigDecimal fee = invoice.order().shippingNet();
        if (fee.signum() > 0) {
          rows.add(invoice.id(), ++lineNo, null, "Delivery", 1, fee, fee, Vat.STANDARD.code());
        }
      }
    }
  }
}
