package plumbline.views.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import plumbline.sync.cache.TrialBalance;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.TypeAhead;

/** The accounts and their figures; keeps the selected account through live updates. */
final class TrialBalanceTable extends TableView<TrialBalance.Row> {
  private static final Texts TEXTS = Texts.of(TrialBalanceTable.class);
  private static final double FIGURE = 168;

  private Optional<String> selected = Optional.empty();
  private Optional<String> wanted = Optional.empty();

  TrialBalanceTable(ObservableList<TrialBalance.Row> rows, Consumer<TrialBalance.Row> onOpen) {
    rows.subscribe(
        () -> wanted = selected.or(() -> wanted)); // before the table adjusts its selection
    setItems(rows);
    setPlaceholder(new Label(""));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    List<TableColumn<TrialBalance.Row, ?>> columns = columns();
    columns.forEach(column -> column.setSortable(false));
    columns.forEach(column -> column.setReorderable(false));
    getColumns().setAll(columns);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> selected = Optional.ofNullable(row).map(TrialBalance.Row::account));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (press.getCode() == KeyCode.ENTER && !press.isShortcutDown()) {
            press.consume();
            open(onOpen);
          }
        });
    TypeAhead.on(this, row -> row.account() + " " + row.name());
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            open(onOpen);
          }
        });
  }

  /** So that Enter opens something at once, without an arrow before it. */
  void selectSome() {
    if (getSelectionModel().isEmpty()) {
      getSelectionModel().selectFirst();
    }
  }

  private void open(Consumer<TrialBalance.Row> onOpen) {
    Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(onOpen);
  }

  /** After an update: the account selected before, wherever it now is, or else the first. */
  void selectAgain() {
    int at = getItems().stream().map(row -> row.account()).toList().indexOf(wanted.orElse(""));
    wanted = Optional.empty();
    if (getItems().isEmpty()) {
      getSelectionModel().clearSelection();
    } else if (getSelectionModel().getSelectedIndex() != Math.max(at, 0)) {
      getSelectionModel().clearAndSelect(Math.max(at, 0));
    }
  }

  private static List<TableColumn<TrialBalance.Row, ?>> columns() {
    Amounts amounts = Amounts.ofProgram();
    TableColumn<TrialBalance.Row, String> account =
        Columns.text("", TEXTS.get("balances.account"), 80, TrialBalance.Row::account);
    account.setMinWidth(80);
    account.setMaxWidth(136);
    return List.of(
        account,
        Columns.text("", TEXTS.get("balances.name"), 96, TrialBalance.Row::name),
        figure(
            Columns.number(
                "",
                TEXTS.get("figure.opening"),
                FIGURE,
                TrialBalance.Row::opening,
                amounts::moneyOrDash)),
        figure(Columns.money("", TEXTS.get("figure.debit"), FIGURE, TrialBalance.Row::debit)),
        figure(Columns.money("", TEXTS.get("figure.credit"), FIGURE, TrialBalance.Row::credit)),
        figure(
            Columns.number(
                "",
                TEXTS.get("figure.balance"),
                FIGURE,
                TrialBalance.Row::balance,
                amounts::money)));
  }

  private static TableColumn<TrialBalance.Row, BigDecimal> figure(
      TableColumn<TrialBalance.Row, BigDecimal> column) {
    column.setMinWidth(FIGURE);
    column.setMaxWidth(FIGURE + 40);
    return column;
  }
}
