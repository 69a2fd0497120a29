package plumbline.domain.finance.payment;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.ClientIds;
import plumbline.domain.central.NamedId;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.domain.finance.EntryWriting;

/** Writes a payment, what it settles and its ledger entry in one transaction. */
final class PaymentWriting {
  private static final String HEADER =
      """
      insert into finance.payment
        (id, direction, paid_on, amount, customer_number, counterparty_name, counterparty_account,
         reference, bank_account, contra_account, bank_line_id, cancels, entry_id, digest)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private PaymentWriting() {}

  static PaymentNumber write(
      StatelessSession session, PaymentDraft draft, @Nullable UUID cancels, byte[] digest) {
    UUID entry = ClientIds.next();
    PaymentNumber number =
        session.doReturningWork(
            connection -> {
              writeHeader(connection, draft, cancels, entry, digest);
              settle(connection, draft.id(), "payment_id", draft.id(), draft.allocations());
              PaymentNumber taken = number(connection, draft.id());
              announce(connection, draft.id(), taken);
              return taken;
            });
    EntryWriting.write(session, entry(draft, cancels, entry, number));
    return number;
  }

  private static void writeHeader(
      Connection connection, PaymentDraft draft, @Nullable UUID cancels, UUID entry, byte[] digest)
      throws SQLException {
    Rows.update(
        connection,
        HEADER,
        draft.id(),
        draft.direction().word(),
        draft.paidOn(),
        draft.amount(),
        draft.counterparty().customer(),
        draft.counterparty().name(),
        draft.counterparty().account(),
        draft.reference(),
        draft.bankAccount(),
        draft.contraAccount(),
        draft.bankLine(),
        cancels,
        entry,
        digest);
  }

  /** In the order of the documents, so that two who settle the same ones never wait in a circle. */
  static void settle(
      Connection connection,
      UUID act,
      String settlingColumn,
      UUID settling,
      List<Allocation> allocations)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into finance.allocation (id, %s, invoice_id, amount) values (?, ?, ?, ?)"
                .formatted(settlingColumn))) {
      List<Allocation> inOrder =
          allocations.stream().sorted(Comparator.comparing(Allocation::document)).toList();
      for (Allocation allocation : inOrder) {
        Rows.bind(
            insert, part(act, allocation), settling, allocation.document(), allocation.amount());
        insert.executeUpdate();
      }
    }
  }

  /** Whether this very act is in the books already. */
  static boolean wasSettled(
      CentralDatabase database, UUID act, UUID settling, List<Allocation> allocations)
      throws SQLException {
    for (Allocation allocation : allocations) {
      boolean found =
          database.read(
              connection ->
                  Rows.first(
                          connection,
                          """
                          select 1 from finance.allocation
                          where id = ? and coalesce(payment_id, credit_note_id) = ?
                            and invoice_id = ? and amount = ?
                          """,
                          row -> true,
                          part(act, allocation),
                          settling,
                          allocation.document(),
                          allocation.amount())
                      .isPresent());
      if (!found) {
        return false;
      }
    }
    return !allocations.isEmpty();
  }

  /** An act settles a document once. */
  private static UUID part(UUID act, Allocation allocation) {
    return NamedId.of(act, allocation.document().toString());
  }

  private static PaymentNumber number(Connection connection, UUID id) throws SQLException {
    return Rows.first(
            connection,
            "select fiscal_year, number from finance.payment where id = ?",
            PaymentSql::number,
            id)
        .orElseThrow();
  }

  private static void announce(Connection connection, UUID id, PaymentNumber number)
      throws SQLException {
    Rows.list(
        connection,
        """
        select sync_api.publish('payment', ?, 'payment.booked',
          jsonb_build_object('id', ?::uuid, 'number', ?::text))
        """,
        row -> true,
        id.toString(),
        id,
        number.toString());
  }

  private static EntryDraft entry(
      PaymentDraft draft, @Nullable UUID cancels, UUID entry, PaymentNumber number) {
    boolean incoming = draft.direction() == Direction.INCOMING;
    String what =
        cancels != null ? "Payment taken back" : incoming ? "Payment received" : "Payment made";
    String who = draft.counterparty().name();
    return new EntryDraft(
        entry,
        draft.paidOn(),
        draft.paidOn(),
        number.toString(),
        who.isEmpty() ? what : what + ", " + who,
        EntrySource.PAYMENT,
        List.of(
            line(draft.bankAccount(), draft.amount(), incoming, draft.reference()),
            line(draft.contraAccount(), draft.amount(), !incoming, draft.reference())));
  }

  private static EntryLine line(String account, BigDecimal amount, boolean debit, String text) {
    return new EntryLine(
        account, debit ? amount : BigDecimal.ZERO, debit ? BigDecimal.ZERO : amount, null, text);
  }
}
