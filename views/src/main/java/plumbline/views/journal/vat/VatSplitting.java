package plumbline.views.journal.vat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.VatCode;
import plumbline.views.field.AmountReading;
import plumbline.views.field.AmountText;
import plumbline.views.journal.books.Books;
import plumbline.views.journal.books.TaxAccounts;
import plumbline.views.journal.draft.TypedEntry;
import plumbline.views.journal.draft.TypedLine;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.EntryForm;
import plumbline.views.journal.form.LineForm;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/**
 * Splits a line with a VAT code into its net and a VAT line on the code's account. Split again, a
 * line keeps its one VAT line.
 */
public final class VatSplitting {
  private static final Texts TEXTS = Texts.of(VatSplitting.class);

  private final EntryForm form;
  private final Books books;
  private final TaxAccounts accounts;
  private final Amounts amounts;

  public VatSplitting(EntryForm form, Books books, TaxAccounts accounts, Amounts amounts) {
    this.form = form;
    this.books = books;
    this.accounts = accounts;
    this.amounts = amounts;
  }

  /** Which amount is typed. */
  public enum Basis {
    GROSS,
    NET
  }

  /** Why not, at which field; empty when it was done. */
  public Optional<EntryField> split(LineForm at, Basis basis) {
    LineForm line = at.vatSourceProperty().get().orElse(at);
    boolean debit = line.debit().reading().orZero().signum() != 0;
    AmountText amount = debit ? line.debit() : line.credit();
    if (line.isBlank() || !(amount.reading() instanceof AmountReading.Read(BigDecimal typed))) {
      return refuse(line, EntryField.DEBIT, TEXTS.get("vat.noAmount"));
    }
    Optional<VatCode> known = books.vatCode(line.vatCodeProperty().get());
    if (known.isEmpty() || known.get().rate().signum() == 0) {
      return refuse(line, EntryField.VAT_CODE, whyNoCode(line, known));
    }
    VatCode code = known.get();
    Optional<Account> account = accounts.of(code, isInput(line, debit));
    if (account.isEmpty()) {
      return refuse(
          line,
          EntryField.VAT_CODE,
          TEXTS.get(
              "vat.noAccount",
              code.code(),
              TEXTS.get(isInput(line, debit) ? "vat.purchases" : "vat.sales")));
    }
    apply(line, debit, split(line, typed, code, basis), code, account.get());
    return Optional.empty();
  }

  private Optional<EntryField> refuse(LineForm line, EntryField field, String sentence) {
    line.refusals().put(field, sentence);
    return Optional.of(field);
  }

  private static String whyNoCode(LineForm line, Optional<VatCode> known) {
    String typed = line.vatCodeProperty().get().strip();
    return typed.isEmpty()
        ? TEXTS.get("vat.noCode")
        : TEXTS.get(known.isEmpty() ? "vat.unknownCode" : "vat.noTax", typed);
  }

  /** What is bought carries input tax, what is sold output tax; else the side decides. */
  private boolean isInput(LineForm line, boolean debit) {
    Optional<AccountType> type =
        books.chart().named(line.accountProperty().get()).map(Account::type);
    return switch (type.orElse(AccountType.LIABILITY)) {
      case EXPENSE, ASSET -> true;
      case INCOME -> false;
      case LIABILITY, EQUITY -> debit;
    };
  }

  /** What was split before and not typed anew is put together first. */
  private VatSplit split(LineForm line, BigDecimal typed, VatCode code, Basis basis) {
    if (basis == Basis.NET) {
      return VatSplit.ofNet(typed, code.rate());
    }
    BigDecimal gross =
        form.vatLineOf(line).flatMap(vat -> earlier(typed, vat)).map(VatSplit::gross).orElse(typed);
    return VatSplit.ofGross(gross, code.rate());
  }

  private Optional<VatSplit> earlier(BigDecimal net, LineForm vatLine) {
    BigDecimal vat = vatLine.debit().reading().orZero().add(vatLine.credit().reading().orZero());
    VatSplit split = new VatSplit(net, vat);
    return books
        .vatCode(vatLine.vatCodeProperty().get())
        .filter(code -> split.isAt(code.rate()))
        .map(code -> split);
  }

  private void apply(LineForm line, boolean debit, VatSplit split, VatCode code, Account account) {
    List<LineForm> written = form.writtenLines();
    int at = written.indexOf(line);
    Optional<LineForm> old = form.vatLineOf(line);
    TypedEntry entry = form.typed();
    List<TypedLine> lines = new ArrayList<>(entry.lines());
    TypedLine source = lines.get(at);
    lines.set(at, on(debit, split.net(), source, source.account(), source.vatOf()));
    TypedLine vat = on(debit, split.vat(), source, account.label(), at + 1);
    TypedLine coded =
        new TypedLine(
            vat.account(), vat.debit(), vat.credit(), code.code(), vat.text(), vat.vatOf());
    if (old.isPresent()) {
      lines.set(written.indexOf(old.get()), coded);
    } else {
      lines.replaceAll(other -> other.vatOf() > at + 1 ? other.ofLine(other.vatOf() + 1) : other);
      lines.add(at + 1, coded);
    }
    form.show(entry.withLines(lines));
  }

  private TypedLine on(boolean debit, BigDecimal amount, TypedLine like, String account, int of) {
    String typed = amounts.money(amount);
    return new TypedLine(
        account, debit ? typed : "", debit ? "" : typed, like.vatCode(), like.text(), of);
  }
}
