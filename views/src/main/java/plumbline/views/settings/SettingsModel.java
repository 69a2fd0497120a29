package plumbline.views.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.finance.ChartOfAccounts;
import plumbline.domain.finance.VatCodes;
import plumbline.domain.finance.bank.BankAccount;
import plumbline.domain.finance.setting.FinanceSettings;
import plumbline.domain.finance.setting.HouseBank;
import plumbline.domain.finance.setting.Revision;
import plumbline.views.form.EditModel;
import plumbline.views.form.Listing;
import plumbline.views.form.RecordKind;
import plumbline.views.shell.Workbench;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;

/** The list of settings with its filter, and the one being changed. */
final class SettingsModel {
  private static final Texts TEXTS = Texts.of(SettingsModel.class);

  private final FinanceSettings settings;
  private final ChartOfAccounts chart;
  private final VatCodes codes;
  private final Workbench bench;
  private final LatestOnly reading;
  private final SettingEdits edits;
  private final ObservableList<SettingRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Listing> listing =
      new ReadOnlyObjectWrapper<>(new Listing.Reading());
  private final ReadOnlyObjectWrapper<Optional<String>> wanted =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private SettingsTables tables = SettingsTables.EMPTY;
  private String filter = "";

  SettingsModel(FinanceSettings settings, ChartOfAccounts chart, VatCodes codes, Workbench bench) {
    this.settings = settings;
    this.chart = chart;
    this.codes = codes;
    this.bench = bench;
    reading = new LatestOnly(bench.runner());
    PostingKind posting = new PostingKind(settings, () -> tables);
    RuleKind rule = new RuleKind(settings, () -> tables);
    BankKind bank = new BankKind(settings, () -> tables);
    edits =
        new SettingEdits(
            edit(new SellerKind(settings), SettingRow::key),
            edit(posting, SettingRow::key),
            edit(rule, SettingRow::key),
            edit(new RuleKind(settings, () -> tables), SettingRow::key),
            edit(bank, SettingRow::key),
            new SettingEdits.Offers(posting.accounts(), rule.choices(), bank.accounts()));
  }

  private <T> EditModel<T> edit(RecordKind<T> kind, Function<T, String> key) {
    EditModel<T> edit = new EditModel<>(kind, bench.runner(), bench.dialogs());
    edit.setOnSaved(
        saved -> {
          wanted.set(Optional.of(key.apply(saved)));
          refresh();
        });
    return edit;
  }

  ObservableList<SettingRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<Listing> listingProperty() {
    return listing.getReadOnlyProperty();
  }

  /** The row the cursor belongs on, after one was saved. */
  ReadOnlyObjectProperty<Optional<String>> wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  SettingEdits edits() {
    return edits;
  }

  /** Reads the settings again; what is being typed stays. */
  void refresh() {
    listing.set(new Listing.Reading());
    reading.run(
        Work.of(() -> SettingsTables.read(settings, chart, codes))
            .named(TEXTS.get("settings.reading"))
            .onSuccess(this::show)
            .onFailure(failure -> listing.set(new Listing.Failed(failure))));
  }

  private void show(SettingsTables read) {
    tables = read;
    arrange();
    listing.set(new Listing.Shown());
    wanted.get().ifPresent(this::rewant);
  }

  private void rewant(String row) {
    wanted.set(Optional.empty());
    wanted.set(Optional.of(row));
  }

  void filter(String text) {
    filter = text;
    arrange();
  }

  private void arrange() {
    String text = filter.strip().toLowerCase(Locale.ROOT);
    List<SettingRow> all = tables.equals(SettingsTables.EMPTY) ? List.of() : SettingRows.of(tables);
    rows.setAll(
        all.stream()
            .filter(
                row ->
                    String.join(" ", row.section(), row.name(), row.value())
                        .toLowerCase(Locale.ROOT)
                        .contains(text))
            .toList());
  }

  /** Begins to change the setting of a row, unless another is being typed. */
  void change(SettingRow row) {
    if (!edits.isOpen()) {
      edits.change(row.target());
    }
  }

  /** Begins a bank account, unless a setting is being typed. */
  void beginBank() {
    if (!edits.isOpen()) {
      edits.bank().begin(new HouseBank(new BankAccount("", "", ""), Revision.NONE));
    }
  }
}
