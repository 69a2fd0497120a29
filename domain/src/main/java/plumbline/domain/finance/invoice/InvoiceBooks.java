package plumbline.domain.finance.invoice;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plumbline.domain.central.Rows;

/** What an invoice is issued by: seller, VAT codes, accounts and rules, as they stand now. */
record InvoiceBooks(
    Optional<Seller> seller,
    Map<String, PrintedInvoice.VatKind> codes,
    PostingAccounts accounts,
    VatRounding rounding,
    Map<InvoiceKind, String> series) {
  static InvoiceBooks load(Connection connection) throws SQLException {
    Map<String, PrintedInvoice.VatKind> codes = new HashMap<>();
    Rows.list(
        connection,
        "select code, rate, bucket from finance_api.vat_code",
        row ->
            codes.put(
                row.getString("code"),
                new PrintedInvoice.VatKind(row.getBigDecimal("rate"), row.getString("bucket"))));
    return new InvoiceBooks(
        Rows.first(
            connection,
            "select name, address, tax_number, bank_account, contact from finance.seller",
            InvoiceBooks::seller),
        codes,
        PostingAccounts.load(connection),
        VatRounding.ofWord(setting(connection, "vat_rounding")),
        Map.of(
            InvoiceKind.INVOICE,
            setting(connection, "invoice_series"),
            InvoiceKind.CREDIT_NOTE,
            setting(connection, "credit_note_series")));
  }

  /** The same, by another rule of rounding. */
  InvoiceBooks roundedBy(VatRounding rule) {
    return new InvoiceBooks(seller, codes, accounts, rule, series);
  }

  String series(InvoiceKind kind) {
    return series.getOrDefault(kind, kind.series());
  }

  static String setting(Connection connection, String name) throws SQLException {
    return Rows.first(
            connection,
            "select value from finance.setting where name = ?",
            row -> row.getString(1),
            name)
        .orElseThrow(() -> new SQLException("The setting " + name + " is not there."));
  }

  Map<String, BigDecimal> rates() {
    Map<String, BigDecimal> rates = new HashMap<>();
    codes.forEach((code, kind) -> rates.put(code, kind.rate()));
    return rates;
  }

  private static Seller seller(ResultSet row) throws SQLException {
    return new Seller(
        row.getString("name"),
        row.getString("address"),
        row.getString("tax_number"),
        row.getString("bank_account"),
        row.getString("contact"));
  }
}
