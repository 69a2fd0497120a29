package plumbline.views.journal.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.PostedEntry;
import plumbline.views.journal.books.Books;
import plumbline.views.journal.books.TaxAccounts;
import plumbline.views.journal.draft.TypedEntry;
import plumbline.views.journal.draft.TypedLine;
import plumbline.views.text.Amounts;

/** Makes of a posted entry what would be typed to post it again: everything but its dates. */
final class EntryFilling {
  private final Books books;
  private final TaxAccounts vatAccounts;
  private final Amounts amounts;

  EntryFilling(Books books, TaxAccounts vatAccounts, Amounts amounts) {
    this.books = books;
    this.vatAccounts = vatAccounts;
    this.amounts = amounts;
  }

  /** The lines and description of the pattern under the dates and the reference that are there. */
  TypedEntry from(PostedEntry pattern, TypedEntry present) {
    List<TypedLine> lines = new ArrayList<>();
    for (EntryLine line : pattern.lines()) {
      lines.add(typed(line, pattern.summary().description(), vatOf(line, lines)));
    }
    return present.replacedBy(present.reference(), pattern.summary().description(), lines);
  }

  private TypedLine typed(EntryLine line, String description, int vatOf) {
    return new TypedLine(
        books.chart().label(line.account()),
        amount(line.debit()),
        amount(line.credit()),
        Optional.ofNullable(line.vatCode()).orElse(""),
        line.text().equals(description) ? "" : line.text(),
        vatOf);
  }

  private String amount(BigDecimal amount) {
    return amount.signum() == 0 ? "" : amounts.money(amount);
  }

  /** A line on the code's VAT account right after one with the same code was split from it. */
  private int vatOf(EntryLine line, List<TypedLine> before) {
    if (line.vatCode() == null || before.isEmpty()) {
      return 0;
    }
    TypedLine last = before.getLast();
    boolean same = last.vatCode().equals(line.vatCode()) && last.vatOf() == 0;
    return same && isVatAccount(line) ? before.size() : 0;
  }

  private boolean isVatAccount(EntryLine line) {
    return books
        .vatCode(String.valueOf(line.vatCode()))
        .filter(
            code ->
                vatAccounts.of(code, true).map(Account::number).equals(Optional.of(line.account()))
                    || vatAccounts
                        .of(code, false)
                        .map(Account::number)
                        .equals(Optional.of(line.account())))
        .isPresent();
  }
}
