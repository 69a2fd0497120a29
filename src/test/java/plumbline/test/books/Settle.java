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
import plumbline.domain.finance.payment.Paying;

/** Allocates what is left of a payment, or sets a credit note off. */
record Settle(UUID id, boolean payment, UUID settling, List<Allocation> allocations)
    implements Operation {
  @Override
  public Answer submit(Desk desk) throws SQLException {
    Paying paying =
        payment
            ? desk.payments().allocate(id, settling, allocations)
            : desk.payments().setOff(id, settling, allocations);
    return BookPayment.answer(paying);
  }

  @Override
  public List<Rule> broken(BooksModel books, boolean chief) {
    SubledgerModel subledger = books.subledger();
    if (!payment) {
      Document note = subledger.document(settling);
      SettlementRulebook rules =
          new SettlementRulebook(note.customer(), false, note.open(), Map.of());
      return rules.broken(books, allocations);
    }
    Payment money = subledger.payment(settling);
    SettlementRulebook rules =
        new SettlementRulebook(
            money.draft().counterparty().customer(),
            !money.isIncoming(),
            money.left(),
            money.settles());
    List<Rule> broken = new ArrayList<>(rules.broken(books, allocations));
    if (!money.draft().contraAccount().equals(ChartModel.RECEIVABLES)) {
      broken.add(Rule.NOT_RECEIVABLES);
    }
    return broken;
  }

  @Override
  public void enter(BooksModel books) {
    if (payment) {
      SettlementRulebook.settle(books, settling, allocations);
      return;
    }
    for (Allocation allocation : allocations) {
      books.subledger().document(allocation.document()).settle(allocation.amount());
      books.subledger().document(settling).settle(allocation.amount());
    }
  }

  @Override
  public Optional<Instant> seen(FoundBooks found, Attempt attempt) {
    return found.subledger().settled(settling, allocations, attempt);
  }

  @Override
  public String number(FoundBooks found) {
    return "";
  }

  @Override
  public Set<Object> touched() {
    Set<Object> touched = new HashSet<>(List.of(settling));
    allocations.stream().map(Allocation::document).forEach(touched::add);
    return touched;
  }
}
