package plumbline.views.journal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.domain.finance.Account;
import plumbline.views.field.AmountReading;
import plumbline.views.journal.books.Books;
import plumbline.views.journal.draft.TypedLine;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.EntryForm;
import plumbline.views.journal.form.LineForm;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** Lines in from a spreadsheet, in one step, and out to one. */
public final class Pasting {
  private static final Texts TEXTS = Texts.of(Pasting.class);

  private final EntryForm form;
  private final Books books;
  private final Amounts amounts;

  public Pasting(EntryForm form, Books books, Amounts amounts) {
    this.form = form;
    this.books = books;
    this.amounts = amounts;
  }

  /** Puts the rows in at the line; how many there were. What is wrong is kept and said beside. */
  public int paste(int at, String clipboard) {
    boolean comma = amounts.money(java.math.BigDecimal.ONE).indexOf(',') > 0;
    List<SheetLine> rows = Sheet.read(clipboard, code -> books.vatCode(code).isPresent(), comma);
    int first =
        Math.toIntExact(form.lines().stream().limit(at).filter(line -> !line.isBlank()).count());
    form.insert(at, rows.stream().map(this::typed).toList());
    for (int i = 0; i < rows.size(); i++) {
      check(rows.get(i), form.lines().get(first + i));
    }
    return rows.size();
  }

  private TypedLine typed(SheetLine row) {
    return new TypedLine(
        books.chart().named(row.account()).map(Account::label).orElse(row.account()),
        typed(row.debit()),
        typed(row.credit()),
        row.vatCode(),
        row.text());
  }

  private String typed(SheetLine.Amount amount) {
    return amount.isNothing() ? "" : amount.value().map(amounts::money).orElse(amount.cell());
  }

  private void check(SheetLine row, LineForm line) {
    boolean known = books.chart().isEmpty() || books.chart().named(row.account()).isPresent();
    if (!known) {
      line.refusals()
          .put(
              EntryField.ACCOUNT,
              row.account().isEmpty()
                  ? TEXTS.get("paste.noAccount")
                  : TEXTS.get("paste.unknownAccount", row.account()));
    }
    if (!row.vatCode().isEmpty() && books.vatCode(row.vatCode()).isEmpty()) {
      line.refusals().put(EntryField.VAT_CODE, TEXTS.get("vat.unknownCode", row.vatCode()));
    }
    check(row.debit(), line, EntryField.DEBIT);
    check(row.credit(), line, EntryField.CREDIT);
  }

  private static void check(SheetLine.Amount amount, LineForm line, EntryField field) {
    if (amount.value().isEmpty()) {
      line.refusals().put(field, TEXTS.get("amount.unreadable", amount.cell()));
    }
  }

  /** All lines under a heading, amounts in the program's own form without grouping. */
  public String copy() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            TEXTS.get("line.account"),
            TEXTS.get("line.debit"),
            TEXTS.get("line.credit"),
            TEXTS.get("line.vatCode"),
            TEXTS.get("line.text")));
    for (LineForm line : form.writtenLines()) {
      rows.add(
          List.of(
              Optional.of(line.accountProperty().get())
                  .flatMap(books.chart()::named)
                  .map(Account::number)
                  .orElse(line.accountProperty().get()),
              cell(line.debit().reading()),
              cell(line.credit().reading()),
              line.vatCodeProperty().get(),
              line.textProperty().get()));
    }
    return SheetText.of(rows);
  }

  private String cell(AmountReading reading) {
    return switch (reading) {
      case AmountReading.Nothing _ -> "";
      case AmountReading.Read(var amount) -> amounts.plain(amount);
      case AmountReading.Unreadable(String typed) -> typed;
    };
  }
}
