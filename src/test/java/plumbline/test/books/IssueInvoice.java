package plumbline.test.books;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.domain.finance.invoice.InvoiceDraft;
import plumbline.domain.finance.invoice.InvoiceLine;
import plumbline.domain.finance.invoice.Issuing;

/** Issues an invoice. */
record IssueInvoice(InvoiceDraft draft) implements Operation {
  @Override
  public Answer submit(Desk desk) throws SQLException {
    return answer(desk.invoices().issue(draft));
  }

  static Answer answer(Issuing issuing) {
    return switch (issuing) {
      case Issuing.Issued issued -> new Answer.Accepted(issued.number().toString());
      case Issuing.Refused refused -> Answer.refused(refused.refusals());
    };
  }

  @Override
  public List<Rule> broken(BooksModel books, boolean chief) {
    BookedEntry before = books.entries().get(EntryKey.invoice(draft.id()));
    if (before != null) {
      return before.equals(entry()) ? List.of() : List.of(Rule.OTHER_CONTENT);
    }
    List<Rule> broken = new ArrayList<>(EntryRulebook.byDocument(books, entry(), chief));
    if (draft.dates().due().isBefore(draft.dates().issued())) {
      broken.add(Rule.DUE_BEFORE_ISSUE);
    }
    if (draft.lines().isEmpty()) {
      broken.add(Rule.NO_LINES);
    }
    if (document().gross().signum() <= 0) {
      broken.add(Rule.NOT_ABOVE_ZERO);
    }
    for (InvoiceLine line : draft.lines()) {
      if (line.quantity().signum() == 0) {
        broken.add(Rule.NO_QUANTITY);
      }
    }
    return broken;
  }

  @Override
  public void enter(BooksModel books) {
    books.enter(entry());
    books.subledger().documents().putIfAbsent(draft.id(), document());
  }

  private Document document() {
    return new Document(
        draft.id(),
        draft.buyer().number(),
        null,
        draft.lines().stream()
            .map(line -> new Document.Line(line.quantity(), line.net(), line.vatCode()))
            .toList(),
        taxes());
  }

  private BookedEntry entry() {
    InvoiceDraft.Dates dates = draft.dates();
    return Document.entry(draft.id(), dates.issued(), dates.taxPoint(), charges(), taxes());
  }

  private Map<String, Charge.Tax> taxes() {
    return Charge.taxes(charges());
  }

  private List<Charge> charges() {
    return draft.lines().stream()
        .map(line -> Charge.of(line.vatCode(), line.net().add(BigDecimal.ZERO)))
        .toList();
  }

  @Override
  public Optional<Instant> seen(FoundBooks found, Attempt attempt) {
    return found
        .entry(EntryKey.invoice(draft.id()))
        .filter(entry -> entry.booked().equals(entry()))
        .map(FoundEntry::at);
  }

  @Override
  public String number(FoundBooks found) {
    return found.subledger().number(draft.id());
  }

  @Override
  public Set<Object> touched() {
    return Set.of(draft.id(), MonthsModel.class);
  }
}
