package plumbline.app.demo.company.erp;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import plumbline.app.demo.company.books.Payment;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.chance.OrderedId;
import plumbline.app.demo.company.rows.RowBatch;
import plumbline.domain.finance.BulkDocuments;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.PaymentDigest;
import plumbline.domain.finance.payment.PaymentDraft;

/** The payments and what they settle, written beside the entries they are posted by; by sets. */
final class PaymentRows implements BulkDocuments {
  private final Map<UUID, Payment> byEntry;

  PaymentRows(List<Payment> payments) {
    byEntry = payments.stream().collect(Collectors.toMap(Payment::entryId, Function.identity()));
  }

  @Override
  public void write(Connection connection, List<UUID> entries) throws SQLException {
    List<Payment> payments = entries.stream().map(byEntry::get).filter(Objects::nonNull).toList();
    insertPayments(connection, payments);
    insertAllocations(connection, payments);
  }

  private static void insertPayments(Connection connection, List<Payment> payments)
      throws SQLException {
    try (var rows =
        new RowBatch(
            connection,
            """
            insert into finance.payment
              (id, direction, paid_on, amount, customer_number, counterparty_name,
               counterparty_account, reference, bank_account, contra_account, entry_id, digest)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      for (Payment payment : payments) {
        PaymentDraft draft = payment.draft();
        rows.add(
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
            payment.entryId(),
            PaymentDigest.of(draft, null));
      }
    }
  }

  private static void insertAllocations(Connection connection, List<Payment> payments)
      throws SQLException {
    try (var rows =
        new RowBatch(
            connection,
            """
            insert into finance.allocation (id, payment_id, invoice_id, amount, allocated_on)
            values (?, ?, ?, ?, ?)
            """)) {
      for (Payment payment : payments) {
        PaymentDraft draft = payment.draft();
        Chance ids = Chance.of(draft.id().getLeastSignificantBits(), "allocation ids");
        for (Allocation part : draft.allocations()) {
          UUID id = OrderedId.at(draft.paidOn().atTime(11, 0).toInstant(ZoneOffset.UTC), ids);
          rows.add(id, draft.id(), part.document(), part.amount(), draft.paidOn());
        }
      }
    }
  }
}
