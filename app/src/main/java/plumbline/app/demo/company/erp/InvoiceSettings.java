package plumbline.app.demo.company.erp;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import plumbline.app.demo.company.clientele.Iban;
import plumbline.app.demo.company.rows.RowBatch;
import plumbline.app.demo.company.tax.Vat;
import plumbline.domain.central.Rows;

/** Who issues the invoices, where they are posted, and since when their documents are kept. */
final class InvoiceSettings {
  private InvoiceSettings() {}

  static void insert(Connection connection, LocalDate anchor) throws SQLException {
    Rows.update(
        connection,
        """
        insert into finance.seller (name, address, tax_number, bank_account, contact)
        values (?, ?, ?, ?, ?)
        """,
        "Függőón Nagykereskedelmi Kft.",
        "0000 Mintaváros, Mérőón utca 1.",
        "00000000-2-00",
        "00000000-00000000-00000000",
        "szamla@plumbline.example");
    Rows.update(
        connection,
        "update finance.setting set value = ? where name = 'invoice_documents_kept_from'",
        anchor.toString());
    Rows.update(
        connection,
        "insert into finance.bank_account (iban, name, account) values (?, ?, ?)",
        Iban.OURS,
        "Minta Bank, forint",
        "384");
    insertAccounts(connection);
  }

  private static void insertAccounts(Connection connection) throws SQLException {
    try (var rows =
        new RowBatch(
            connection,
            "insert into finance.posting_account (purpose, vat_code, account) values (?, ?, ?)")) {
      rows.add("receivable", "", "311");
      rows.add("payable", "", "454");
      rows.add("delivery_revenue", "", "912");
      rows.add("stock", "", "261");
      rows.add("goods_received", "", "458");
      rows.add("cost_of_goods", "", "814");
      rows.add("stock_difference", "", "866");
      rows.add("own_use", "", "868");
      for (Vat vat : Vat.values()) {
        rows.add("revenue", vat.code(), vat.revenueAccount());
        if (vat.rate().signum() > 0) {
          rows.add("output_vat", vat.code(), vat.outputAccount());
        }
      }
    }
  }
}
