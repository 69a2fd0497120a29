package plumbline.views.journal.entry;

import java.util.Optional;
import java.util.UUID;
import plumbline.domain.finance.Ledger;
import plumbline.domain.finance.PostedEntry;
import plumbline.views.journal.balance.BalancesModel;
import plumbline.views.journal.books.Books;
import plumbline.views.journal.books.TaxAccounts;
import plumbline.views.journal.books.TaxAccountsOfCodes;
import plumbline.views.journal.draft.EntryBench;
import plumbline.views.journal.draft.TypedEntry;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.EntryPlace;
import plumbline.views.journal.form.LineForm;
import plumbline.views.journal.grid.RowClipboard;
import plumbline.views.journal.sheet.Pasting;
import plumbline.views.journal.vat.VatSplitting;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** Whole lines by one key: VAT split off, rows pasted, the last similar entry filled in. */
final class EntryTools implements RowClipboard {
  private static final Texts TEXTS = Texts.of(EntryTools.class);

  private final EntryModel model;
  private final EntryBench bench;
  private final SimilarModel similar;
  private final EntryFilling filling;
  private final VatSplitting vat;
  private final Pasting pasting;
  private final BalancesModel balances;

  EntryTools(EntryModel model, Ledger ledger, EntryBench bench, EntryAids aids) {
    this.model = model;
    this.bench = bench;
    Amounts amounts = Amounts.ofProgram();
    Books books = model.books();
    TaxAccounts vatAccounts = new TaxAccountsOfCodes(books::chart);
    similar = new SimilarModel(aids.similar(), ledger, bench.runner());
    filling = new EntryFilling(books, vatAccounts, amounts);
    vat = new VatSplitting(model.form(), books, vatAccounts, amounts);
    pasting = new Pasting(model.form(), books, amounts);
    balances = new BalancesModel(aids.balances(), bench.runner());
  }

  SimilarModel similar() {
    return similar;
  }

  BalancesModel balances() {
    return balances;
  }

  /** Splits the line at the index; the cursor goes on below the VAT line, or to what is wrong. */
  void split(int line, VatSplitting.Basis basis) {
    if (!model.isSent()) {
      LineForm at = model.form().lines().get(line);
      LineForm source = at.vatSourceProperty().get().orElse(at);
      vat.split(at, basis)
          .map(field -> new EntryPlace(model.form().lines().indexOf(source), field))
          .or(() -> model.form().vatLineOf(source).map(this::below))
          .ifPresent(model.cursor()::move);
    }
  }

  private EntryPlace below(LineForm line) {
    return new EntryPlace(model.form().lines().indexOf(line) + 1, EntryField.ACCOUNT);
  }

  /** The next blank line gets the cursor. */
  @Override
  public void paste(int line, String clipboard) {
    if (!model.isSent()) {
      int rows = pasting.paste(line, clipboard);
      bench.dialogs().notice(TEXTS.get("paste.done", rows));
      model.cursor().move(new EntryPlace(line, EntryField.ACCOUNT));
    }
  }

  @Override
  public String copy() {
    bench.dialogs().notice(TEXTS.get("paste.copied"));
    return pasting.copy();
  }

  /** Fills the entry from the chosen one, or from the last whose description begins as typed. */
  void fill(Optional<UUID> chosen) {
    String description = model.form().header().descriptionProperty().get();
    similar.take(chosen, description, found -> filled(found, description));
  }

  private void filled(Optional<PostedEntry> found, String description) {
    if (model.isSent() || !model.form().header().descriptionProperty().get().equals(description)) {
      return;
    }
    if (found.isEmpty()) {
      bench
          .dialogs()
          .notice(
              description.isBlank()
                  ? TEXTS.get("fill.noWords")
                  : TEXTS.get("fill.nothing", description.strip()));
      return;
    }
    TypedEntry before = model.form().typed();
    model.form().replace(filling.from(found.get(), before));
    similar.forget();
    bench
        .dialogs()
        .done(
            TEXTS.get("fill.done", found.get().summary().number()),
            () -> model.form().show(before));
    boolean credit = model.form().lines().getFirst().debit().textProperty().get().isBlank();
    model.cursor().move(new EntryPlace(0, credit ? EntryField.CREDIT : EntryField.DEBIT));
  }
}
