package plumbline.domain.finance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.domain.central.Rows;

/** Reads VAT codes and what they map to over Finance's published views. */
final class VatSql {
  private static final String CODES =
      """
      select code, name, rate, bucket, return_row, valid_from, valid_to, input_account,
             output_account, version
      from finance_api.vat_code
      """;

  private VatSql() {}

  static List<VatCode> codes(Connection connection) throws SQLException {
    return Rows.list(connection, CODES + " order by code", VatSql::vatCode);
  }

  static Optional<VatCode> coded(Connection connection, String code) throws SQLException {
    return Rows.first(connection, CODES + " where code = ?", VatSql::vatCode, code);
  }

  static List<TaxBucket> buckets(Connection connection) throws SQLException {
    return Rows.list(
        connection,
        "select code, kind, name from finance_api.tax_bucket order by code",
        row -> new TaxBucket(row.getString("code"), row.getString("kind"), row.getString("name")));
  }

  static List<ReturnRow> returnRows(Connection connection) throws SQLException {
    return Rows.list(
        connection,
        "select number, name from finance_api.return_row order by number",
        row -> new ReturnRow(row.getString("number"), row.getString("name")));
  }

  private static VatCode vatCode(ResultSet row) throws SQLException {
    return new VatCode(
        row.getString("code"),
        row.getString("name"),
        row.getBigDecimal("rate"),
        row.getString("bucket"),
        row.getString("return_row"),
        new Validity(
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_to", LocalDate.class)),
        new VatAccounts(row.getString("input_account"), row.getString("output_account")),
        row.getInt("version"));
  }
}
