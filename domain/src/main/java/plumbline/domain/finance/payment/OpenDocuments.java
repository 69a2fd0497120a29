package plumbline.domain.finance.payment;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.invoice.InvoiceNumber;

/** The invoices and credit notes that are not settled, the longest due first. */
public final class OpenDocuments {
  private static final String OPEN =
      """
      select id, series, fiscal_year, number, customer_number, customer_name, order_number,
             issue_date, due_date, gross, open
      from finance_api.open_document
      """;
  private static final String ORDER = " order by due_date, series, fiscal_year, number";

  private OpenDocuments() {}

  public static List<OpenDocument> all(Connection connection) throws SQLException {
    return Rows.list(connection, OPEN + ORDER, OpenDocuments::document);
  }

  public static List<OpenDocument> of(Connection connection, String customer) throws SQLException {
    return Rows.list(
        connection, OPEN + " where customer_number = ?" + ORDER, OpenDocuments::document, customer);
  }

  private static OpenDocument document(ResultSet row) throws SQLException {
    return new OpenDocument(
        row.getObject("id", UUID.class),
        number(row),
        Rows.text(row, "customer_number"),
        Rows.text(row, "customer_name"),
        row.getString("order_number"),
        row.getObject("issue_date", LocalDate.class),
        row.getObject("due_date", LocalDate.class),
        row.getBigDecimal("gross"),
        row.getBigDecimal("open"));
  }

  static InvoiceNumber number(ResultSet row) throws SQLException {
    return new InvoiceNumber(
        Rows.text(row, "series"), row.getInt("fiscal_year"), row.getLong("number"));
  }
}
