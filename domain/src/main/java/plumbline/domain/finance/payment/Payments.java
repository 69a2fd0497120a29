package plumbline.domain.finance.payment;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finance's published service for payments: book, allocate, cancel, list. */
public interface Payments {
  /**
   * Books a payment exactly once: numbered, posted to the ledger and allocated, all together or not
   * at all. The same id with the same content again returns the first booking.
   *
   * @throws SQLException when the database could not be asked; booking again with the same id is
   *     safe then
   */
  Paying book(PaymentDraft draft) throws SQLException;

  /**
   * Settles documents with what is left of a booked payment; a negative amount takes it back.
   * Exactly once by the given id of this act.
   */
  Paying allocate(UUID act, UUID payment, List<Allocation> allocations) throws SQLException;

  /**
   * Sets a credit note off against invoices of the same customer. Exactly once by the given id of
   * this act.
   */
  Paying setOff(UUID act, UUID creditNote, List<Allocation> allocations) throws SQLException;

  /**
   * Takes a payment back, as when the bank returns it: what it settled is open again, and its entry
   * is mirrored on the day. Exactly once by the given id of the cancelling payment.
   */
  Paying cancel(UUID id, UUID payment, LocalDate on, String reason) throws SQLException;

  /** A page of the list, newest first, of at most {@code limit} rows after the position. */
  List<PaymentSummary> page(
      PaymentFilter filter, PaymentSummary.@Nullable Position after, int limit) throws SQLException;

  /** How many the filter lets through; exact up to the given bound. */
  long count(PaymentFilter filter, int bound) throws SQLException;

  Optional<PaymentSummary> payment(UUID id) throws SQLException;

  /** What the payment settles, document by document; what was taken back is left out. */
  List<SettledDocument> settledBy(UUID payment) throws SQLException;

  /** A customer's invoices and credit notes that are not settled, the longest due first. */
  List<OpenDocument> openDocuments(String customer) throws SQLException;

  /** The ledger account customers' payments go against. */
  String receivables() throws SQLException;
}
