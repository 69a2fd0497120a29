package plumbline.test.books;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.Direction;
import plumbline.domain.finance.payment.Paying;
import plumbline.domain.finance.payment.PaymentDraft;

/** Books a payment with what it settles. */
record BookPayment(PaymentDraft draft) implements Operation {
  @Override
  public Answer submit(Desk desk) throws SQLException {
    return answer(desk.payments().book(draft));
  }

  static Answer answer(Paying paying) {
    return switch (paying) {
      case Paying.Booked booked -> new Answer.Accepted(booked.number().toString());
      case Paying.Allocated _ -> new Answer.Accepted("");
      case Paying.Refused refused -> Answer.refused(refused.refusals());
    };
  }

  @Override
  public List<Rule> broken(BooksModel books, boolean chief) {
    Payment before = books.subledger().payments().get(draft.id());
    if (before != null) {
      return before.draft().equals(draft) ? List.of() : List.of(Rule.OTHER_CONTENT);
    }
    List<Rule> broken = new ArrayList<>(EntryRulebook.byDocument(books, entry(draft), chief));
    if (draft.amount().signum() <= 0) {
      broken.add(Rule.NOT_ABOVE_ZERO);
    }
    if (draft.bankAccount().equals(draft.contraAccount())) {
      broken.add(Rule.SAME_ACCOUNT);
    }
    boolean ofCustomer = draft.counterparty().customer() != null;
    if (ofCustomer != draft.contraAccount().equals(ChartModel.RECEIVABLES)) {
      broken.add(Rule.NOT_BY_CUSTOMER);
    }
    UUID line = draft.bankLine();
    if (line != null && books.bank().isBooked(line)) {
      broken.add(Rule.LINE_BOOKED);
    }
    if (!draft.allocations().isEmpty()) {
      SettlementRulebook rules =
          new SettlementRulebook(
              draft.counterparty().customer(),
              draft.direction() == Direction.OUTGOING,
              draft.amount(),
              Map.of());
      broken.addAll(rules.broken(books, draft.allocations()));
      if (!draft.contraAccount().equals(ChartModel.RECEIVABLES)) {
        broken.add(Rule.NOT_RECEIVABLES);
      }
    }
    return broken;
  }

  @Override
  public void enter(BooksModel books) {
    if (books.subledger().payments().putIfAbsent(draft.id(), new Payment(draft, null)) == null) {
      books.enter(entry(draft));
      SettlementRulebook.settle(books, draft.id(), draft.allocations());
      UUID line = draft.bankLine();
      if (line != null) {
        books.bank().book(line, draft.id());
      }
    }
  }

  static BookedEntry entry(PaymentDraft draft) {
    var paid = draft.direction() == Direction.INCOMING ? draft.amount() : draft.amount().negate();
    return new BookedEntry(
        EntryKey.payment(draft.id()),
        draft.paidOn(),
        draft.paidOn(),
        "payment",
        "",
        List.of(
            BookedLine.debit(draft.bankAccount(), paid, ""),
            BookedLine.debit(draft.contraAccount(), paid.negate(), "")));
  }

  @Override
  public Optional<Instant> seen(FoundBooks found, Attempt attempt) {
    return found
        .entry(EntryKey.payment(draft.id()))
        .filter(entry -> entry.booked().equals(entry(draft)))
        .map(FoundEntry::at);
  }

  @Override
  public String number(FoundBooks found) {
    return found.subledger().number(draft.id());
  }

  @Override
  public Set<Object> touched() {
    Set<Object> touched = new HashSet<>(List.of(draft.id(), MonthsModel.class));
    draft.allocations().stream().map(Allocation::document).forEach(touched::add);
    return touched;
  }
}
