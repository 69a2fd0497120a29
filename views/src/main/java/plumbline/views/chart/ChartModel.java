package plumbline.views.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.ChartOfAccounts;
import plumbline.views.dialog.Dialogs;
import plumbline.views.form.EditModel;
import plumbline.views.form.LabelChoices;
import plumbline.views.form.ListBesideForm;
import plumbline.views.form.Listing;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** The tree of accounts with its folds and filter, and the account being changed. */
final class ChartModel implements ListBesideForm.Source<ChartRow, Account> {
  private static final Texts TEXTS = Texts.of(ChartModel.class);

  private final ChartOfAccounts chart;
  private final LatestOnly reading;
  private final AccountKind kind;
  private final EditModel<Account> edit;
  private final Set<String> folded = new HashSet<>();
  private final ObservableList<ChartRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Listing> listing =
      new ReadOnlyObjectWrapper<>(new Listing.Reading());
  private final ReadOnlyObjectWrapper<Optional<String>> wanted =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<Account> accounts = List.of();
  private String filter = "";

  ChartModel(ChartOfAccounts chart, WorkRunner runner, Dialogs dialogs) {
    this.chart = chart;
    reading = new LatestOnly(runner);
    kind = new AccountKind(chart, () -> accounts);
    edit = new EditModel<>(kind, runner, dialogs);
    edit.setOnSaved(this::saved);
  }

  @Override
  public ObservableList<ChartRow> rows() {
    return rows;
  }

  @Override
  public ReadOnlyObjectProperty<Listing> listingProperty() {
    return listing.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyObjectProperty<Optional<String>> wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  @Override
  public EditModel<Account> edit() {
    return edit;
  }

  @Override
  public Account record(ChartRow row) {
    return row.account();
  }

  @Override
  public String name(ChartRow row) {
    return row.account().number();
  }

  LabelChoices parents() {
    return kind.parents();
  }

  @Override
  public boolean isFiltered() {
    return !filter.isBlank();
  }

  /** Reads the accounts again; what is being typed stays. */
  @Override
  public void refresh() {
    listing.set(new Listing.Reading());
    reading.run(
        Work.of(chart::accounts)
            .named(TEXTS.get("chart.reading"))
            .onSuccess(this::show)
            .onFailure(failure -> listing.set(new Listing.Failed(failure))));
  }

  private void show(List<Account> read) {
    accounts = List.copyOf(read);
    arrange();
    listing.set(new Listing.Shown());
  }

  @Override
  public void filter(String text) {
    filter = text;
    arrange();
  }

  private void arrange() {
    AccountTree tree = new AccountTree(accounts);
    rows.setAll(isFiltered() ? tree.matching(filter) : tree.unfolded(folded));
  }

  /** Hides what is under the account. */
  void fold(ChartRow row) {
    if (row.fold() == ChartRow.Fold.OPEN && !isFiltered()) {
      folded.add(row.account().number());
      arrange();
    }
  }

  void unfold(ChartRow row) {
    if (folded.remove(row.account().number())) {
      arrange();
    }
  }

  /** Proposes an account under the given one: its type, and the beginning of its number. */
  @Override
  public void begin(Optional<Account> above) {
    edit.begin(
        above
            .map(parent -> new Account(parent.number(), "", parent.type(), parent.number(), false))
            .orElseGet(() -> new Account("", "", AccountType.ASSET, null, false)));
  }

  private void saved(Account account) {
    folded.remove(account.parent());
    accounts =
        java.util.stream.Stream.concat(
                accounts.stream().filter(known -> !known.number().equals(account.number())),
                java.util.stream.Stream.of(account))
            .sorted(java.util.Comparator.comparing(Account::number))
            .toList();
    arrange();
    wanted.set(Optional.empty());
    wanted.set(Optional.of(account.number()));
    refresh();
  }
}
