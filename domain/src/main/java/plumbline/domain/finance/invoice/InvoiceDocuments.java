package plumbline.domain.finance.invoice;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Rows;

/** The stored documents; made once, and the same ever after. */
record InvoiceDocuments(CentralDatabase database, InvoiceRenderer renderer) {
  StoredDocument document(UUID invoice) throws SQLException {
    Optional<StoredDocument> stored = database.read(connection -> stored(connection, invoice));
    if (stored.isPresent()) {
      return stored.get();
    }
    renderer.prepare();
    try {
      database.transact(connection -> makeCopy(connection, invoice));
    } catch (SQLException failure) {
      // somebody else made the copy at this moment; theirs is the one
      if (!DatabaseRefusal.isDuplicate(failure)) {
        throw failure;
      }
    }
    return database.read(connection -> stored(connection, invoice)).orElseThrow();
  }

  private static Optional<StoredDocument> stored(Connection connection, UUID invoice)
      throws SQLException {
    return Rows.first(
        connection,
        "select file_name, pdf, is_copy, made_at from finance.invoice_document"
            + " where invoice_id = ?",
        row ->
            new StoredDocument(
                row.getString("file_name"),
                row.getBytes("pdf"),
                row.getBoolean("is_copy"),
                Rows.instant(row, "made_at")),
        invoice);
  }

  private boolean makeCopy(Connection connection, UUID id) throws SQLException {
    IssuedInvoice invoice =
        IssuedInvoiceSql.read(connection, id)
            .orElseThrow(() -> new SQLException("There is no invoice " + id));
    InvoiceBooks books = InvoiceBooks.load(connection);
    LocalDate today =
        Rows.first(connection, "select current_date", row -> row.getObject(1, LocalDate.class))
            .orElseThrow();
    PrintedInvoice printed =
        new PrintedInvoice(
            invoice.summary().number(),
            invoice.summary().kind(),
            invoice.links().credits().map(IssuedInvoice.Related::number).orElse(null),
            books.seller().orElseThrow(() -> new SQLException("No seller is set.")),
            invoice.content(),
            invoice.sums(),
            books.codes(),
            today);
    InvoiceWriting.storeDocument(
        connection, invoice.content(), invoice.summary().number(), renderer.render(printed));
    return true;
  }
}
