package plumbline.views.journal;

import java.util.List;

/** All that is typed in an entry, word for word, so that clearing it can be undone. */
record Typed(
    String postingDate,
    String documentDate,
    String reference,
    String description,
    List<TypedLine> lines) {

  /** What is typed in one line. */
  record TypedLine(String account, String debit, String credit, String vatCode, String text) {
    static TypedLine of(LineForm line) {
      return new TypedLine(
          line.accountProperty().get(),
          line.debit().textProperty().get(),
          line.credit().textProperty().get(),
          line.vatCodeProperty().get(),
          line.textProperty().get());
    }

    void into(LineForm line) {
      line.debit().textProperty().set(debit);
      line.credit().textProperty().set(credit);
      line.accountProperty().set(account);
      line.vatCodeProperty().set(vatCode);
      line.textProperty().set(text);
    }
  }

  static Typed in(EntryForm form) {
    return new Typed(
        form.postingDate().textProperty().get(),
        form.documentDate().textProperty().get(),
        form.referenceProperty().get(),
        form.descriptionProperty().get(),
        form.writtenLines().stream().map(TypedLine::of).toList());
  }

  /** Puts it back into a form that is blank. */
  void into(EntryForm form) {
    form.postingDate().textProperty().set(postingDate);
    form.documentDate().textProperty().set(documentDate);
    form.referenceProperty().set(reference);
    form.descriptionProperty().set(description);
    for (TypedLine line : lines) {
      line.into(form.lines().getLast());
    }
  }
}
