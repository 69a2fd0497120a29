package plumbline.test.books;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import plumbline.domain.finance.payment.PaymentDraft;
import plumbline.domain.finance.payment.Payments;

/** Takes a payment back; what it settled is open again. */
record CancelPayment(UUID id, UUID payment, LocalDate on, Set<UUID> documents)
    implements Operation {
  private static final String REASON = "Visszautalás";

  @Override
  public Answer submit(Desk desk) throws SQLException {
    Payments payments = desk.payments();
    return BookPayment.answer(payments.cancel(id, payment, on, REASON));
  }

  @Override
  public List<Rule> broken(BooksModel books, boolean chief) {
    if (books.subledger().payments().containsKey(id)) {
      return List.of();
    }
    Payment original = books.subledger().payment(payment);
    List<Rule> broken = new ArrayList<>();
    if (original.isCancelled()) {
      broken.add(Rule.CANCELLED_ALREADY);
    }
    if (original.cancelsAnother()) {
      broken.add(Rule.CANCELS_ANOTHER);
    }
    broken.addAll(EntryRulebook.byDocument(books, BookPayment.entry(back(original)), chief));
    return broken;
  }

  @Override
  public void enter(BooksModel books) {
    if (books.subledger().payments().containsKey(id)) {
      return;
    }
    Payment original = books.subledger().payment(payment);
    Map.copyOf(original.settles())
        .forEach(
            (document, amount) -> books.subledger().document(document).settle(amount.negate()));
    original.cancel();
    PaymentDraft back = back(original);
    books.subledger().payments().put(id, new Payment(back, payment));
    books.enter(BookPayment.entry(back));
  }

  private PaymentDraft back(Payment original) {
    PaymentDraft draft = original.draft();
    return new PaymentDraft(
        id,
        draft.direction().opposite(),
        on,
        draft.amount(),
        draft.counterparty(),
        REASON,
        draft.bankAccount(),
        draft.contraAccount(),
        null,
        List.of());
  }

  @Override
  public Optional<Instant> seen(FoundBooks found, Attempt attempt) {
    return found.entry(EntryKey.payment(id)).map(FoundEntry::at);
  }

  @Override
  public String number(FoundBooks found) {
    return found.subledger().number(id);
  }

  @Override
  public Set<Object> touched() {
    Set<Object> touched = new HashSet<>(documents);
    touched.addAll(List.of(payment, MonthsModel.class));
    return touched;
  }
}
