package plumbline.views.journal;

import java.util.List;
import plumbline.domain.finance.EntryLine;

/** The entry being typed, as a tool may read and fill it. */
public final class EntryFilling {
  private final EntryForm form;
  private final Books books;

  EntryFilling(EntryForm form, Books books) {
    this.form = form;
    this.books = books;
  }

  public String reference() {
    return form.referenceProperty().get().strip();
  }

  public String description() {
    return form.descriptionProperty().get().strip();
  }

  /** The lines as far as they can be read. */
  public List<EntryLine> lines() {
    return form.writtenLines().stream().map(line -> line.toLine(books.chart())).toList();
  }

  /**
   * Puts an entry in the place of what is typed, on the same posting date; amounts of zero are left
   * to be typed. What is returned brings back what was typed.
   */
  public Runnable fill(String reference, String description, List<EntryLine> lines) {
    Typed before = Typed.in(form);
    form.clear(form.postingDate().date().orElseGet(form::today));
    form.referenceProperty().set(reference);
    form.descriptionProperty().set(description);
    for (EntryLine line : lines) {
      LineForm row = form.lines().getLast();
      row.accountProperty().set(books.chart().label(line.account()));
      row.debit().set(line.debit());
      row.credit().set(line.credit());
      row.vatCodeProperty().set(line.vatCode() == null ? "" : line.vatCode());
      row.textProperty().set(line.text());
    }
    return () -> {
      form.clear(form.postingDate().date().orElseGet(form::today));
      before.into(form);
    };
  }
}
