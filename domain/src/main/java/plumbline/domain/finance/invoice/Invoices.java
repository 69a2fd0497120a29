package plumbline.domain.finance.invoice;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finance's published service for invoices: issue, credit, read, print. */
public interface Invoices {
  /**
   * Issues an invoice exactly once: numbered, posted to the ledger, its document stored, all
   * together or not at all. The same id with the same content again returns the first issuing.
   *
   * @throws SQLException when the database could not be asked; issuing again with the same id is
   *     safe then
   */
  Issuing issue(InvoiceDraft draft) throws SQLException;

  /** Takes an invoice back, wholly or in part, by a credit note; exactly once, as issuing. */
  Issuing credit(CreditDraft draft) throws SQLException;

  /** What the credit note would say, as of now. */
  InvoiceSums preview(CreditDraft draft) throws SQLException;

  /** A page of the list, newest first, of at most {@code limit} rows after the position. */
  List<InvoiceSummary> page(
      InvoiceFilter filter, InvoiceSummary.@Nullable Position after, int limit) throws SQLException;

  /** How many the filter lets through; exact up to the given bound. */
  long count(InvoiceFilter filter, int bound) throws SQLException;

  Optional<IssuedInvoice> invoice(UUID id) throws SQLException;

  Optional<UUID> find(InvoiceNumber number) throws SQLException;

  /**
   * The stored document. An invoice issued before documents were kept gets one now, marked as a
   * copy, and the same one ever after.
   */
  StoredDocument document(UUID invoice) throws SQLException;
}
