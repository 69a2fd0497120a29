package plumbline.views.journal.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.domain.finance.EntryLine;
import plumbline.views.field.AmountText;
import plumbline.views.journal.books.Books;
import plumbline.views.journal.draft.TypedEntry;
import plumbline.views.journal.draft.TypedLine;
import plumbline.views.journal.form.EntryForm;
import plumbline.views.journal.form.LineForm;
import plumbline.views.journal.form.TypedShare;
import plumbline.views.text.Amounts;

/** The entry being typed, as a tool may read and fill it. */
public final class EntryInForm {
  private final EntryForm form;
  private final Books books;
  private final Amounts amounts = Amounts.ofProgram();

  public EntryInForm(EntryForm form, Books books) {
    this.form = form;
    this.books = books;
  }

  public String reference() {
    return form.header().referenceProperty().get().strip();
  }

  public String description() {
    return form.header().descriptionProperty().get().strip();
  }

  /** The lines as far as they can be read. */
  public List<LineInForm> lines() {
    return form.writtenLines().stream().map(this::line).toList();
  }

  private LineInForm line(LineForm line) {
    Optional<BigDecimal> debit = share(line.debit());
    Optional<BigDecimal> credit = share(line.credit());
    EntryLine read = line.toLine(books.chart(), description());
    return new LineInForm(
        read, debit.or(() -> credit), credit.isPresent() || read.credit().signum() != 0);
  }

  private Optional<BigDecimal> share(AmountText side) {
    return TypedShare.in(side.textProperty().get(), amounts);
  }

  /**
   * Puts an entry in the place of what is typed, on the same dates and in one step; amounts of zero
   * are left to be typed. What is returned brings back what was typed.
   */
  public Runnable fill(String reference, String description, List<EntryLine> lines) {
    TypedEntry before = form.typed();
    List<TypedLine> typed = new ArrayList<>();
    for (EntryLine line : lines) {
      typed.add(
          new TypedLine(
              books.chart().label(line.account()),
              amount(line.debit()),
              amount(line.credit()),
              line.vatCode() == null ? "" : line.vatCode(),
              line.text(),
              0));
    }
    form.replace(before.replacedBy(reference, description, typed));
    return () -> form.show(before);
  }

  private String amount(BigDecimal amount) {
    return amount.signum() == 0 ? "" : amounts.money(amount);
  }
}
