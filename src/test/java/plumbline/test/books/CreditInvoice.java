package plumbline.test.books;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.domain.finance.invoice.CreditDraft;

/** Takes an invoice back, wholly or in part. */
record CreditInvoice(CreditDraft draft) implements Operation {
  @Override
  public Answer submit(Desk desk) throws SQLException {
    return IssueInvoice.answer(desk.invoices().credit(draft));
  }

  @Override
  public List<Rule> broken(BooksModel books, boolean chief) {
    if (books.entries().containsKey(key())) {
      return List.of();
    }
    Document invoice = books.subledger().document(draft.invoice());
    if (invoice.isCreditNote()) {
      return List.of(Rule.CREDIT_OF_CREDIT);
    }
    List<Rule> broken = new ArrayList<>();
    if (draft.parts().isEmpty()) {
      broken.add(Rule.NO_LINES);
    }
    for (CreditDraft.Part part : draft.parts()) {
      BigDecimal most = invoice.left(part.line() - 1).quantity();
      if (part.quantity().signum() <= 0 || part.quantity().compareTo(most) > 0) {
        broken.add(Rule.MORE_THAN_LEFT);
      }
    }
    if (broken.isEmpty()) {
      broken.addAll(EntryRulebook.takingBack(books, entry(invoice), chief));
    }
    return broken;
  }

  @Override
  public void enter(BooksModel books) {
    if (books.entries().containsKey(key())) {
      return;
    }
    Document invoice = books.subledger().document(draft.invoice());
    List<Charge> charges = charges(invoice);
    Map<String, Charge.Tax> taxes = taxes(invoice);
    books.enter(entry(invoice));
    for (int i = 0; i < charges.size(); i++) {
      CreditDraft.Part part = draft.parts().get(i);
      invoice.takeBack(part.line() - 1, part.quantity(), charges.get(i).net().negate());
    }
    taxes.forEach(invoice::takeBack);
    books
        .subledger()
        .documents()
        .put(
            draft.id(),
            new Document(draft.id(), invoice.customer(), draft.invoice(), List.of(), taxes));
  }

  private BookedEntry entry(Document invoice) {
    return Document.entry(
        draft.id(), draft.issued(), draft.issued(), charges(invoice), taxes(invoice));
  }

  /** A share of the line; what is taken back last is all that is left. */
  private List<Charge> charges(Document invoice) {
    List<Charge> charges = new ArrayList<>();
    for (CreditDraft.Part part : draft.parts()) {
      Document.Line line = invoice.lines().get(part.line() - 1);
      Document.Line left = invoice.left(part.line() - 1);
      BigDecimal share =
          line.net().multiply(part.quantity()).divide(line.quantity(), 2, RoundingMode.HALF_UP);
      boolean last = part.quantity().compareTo(left.quantity()) == 0;
      charges.add(Charge.of(line.vatCode(), (last ? left.net() : share.min(left.net())).negate()));
    }
    return charges;
  }

  /** Never more VAT than is left, and all of it with the last of the base. */
  private Map<String, Charge.Tax> taxes(Document invoice) {
    Map<String, Charge.Tax> taxes = Charge.taxes(charges(invoice));
    taxes.replaceAll(
        (code, tax) -> {
          Charge.Tax left = invoice.taxLeft(code);
          boolean all = left.base().add(tax.base()).signum() == 0;
          return new Charge.Tax(
              tax.base(), all ? left.vat().negate() : tax.vat().max(left.vat().negate()));
        });
    return taxes;
  }

  private String key() {
    return EntryKey.invoice(draft.id());
  }

  @Override
  public Optional<Instant> seen(FoundBooks found, Attempt attempt) {
    return found.entry(key()).map(FoundEntry::at);
  }

  @Override
  public String number(FoundBooks found) {
    return found.subledger().number(draft.id());
  }

  @Override
  public Set<Object> touched() {
    return Set.of(draft.invoice(), MonthsModel.class);
  }
}
