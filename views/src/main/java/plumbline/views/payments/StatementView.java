package plumbline.views.payments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.receivable.CustomerAccounts;
import plumbline.domain.finance.receivable.StatementRow;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;
import plumbline.views.widget.WideColumn;

/** Everything booked with a customer, with what they owe after each. */
final class StatementView extends VBox {
  private static final Texts TEXTS = Texts.of(StatementView.class);

  private final CustomerAccounts accounts;
  private final LatestOnly reading;
  private final String customer;
  private final Label title = new Label();
  private final TableView<StatementRow> table = new TableView<>();
  private final StatePane states;
  private final ListFocus focus;

  StatementView(
      CustomerAccounts accounts,
      WorkRunner runner,
      Clock clock,
      String customer,
      Runnable onLetter) {
    super(8);
    this.accounts = accounts;
    this.customer = customer;
    reading = new LatestOnly(runner);
    PaymentStyle.dress(this);
    Moments moments = Moments.ofProgram(clock);
    Amounts amounts = Amounts.ofProgram();
    table.setPlaceholder(new Label(""));
    table
        .getColumns()
        .setAll(
            List.of(
                Columns.text("", TEXTS.get("column.date"), 116, row -> moments.date(row.date())),
                Columns.text("", TEXTS.get("column.document"), 200, StatementRow::number),
                Columns.text(
                    "",
                    TEXTS.get("column.due"),
                    116,
                    row -> Optional.ofNullable(row.due()).map(moments::date).orElse("")),
                Columns.money("", TEXTS.get("column.amount"), 168, StatementRow::amount),
                Columns.number(
                    "", TEXTS.get("column.balance"), 168, StatementRow::balance, amounts::money)));
    table.getColumns().forEach(column -> column.setSortable(false));
    WideColumn.of(table, table.getColumns().get(1));
    states = new StatePane(table, clock);
    VBox.setVgrow(states, Priority.ALWAYS);
    title.setWrapText(true);
    title.getStyleClass().add("text-title");
    getChildren().addAll(title, states, new KeyHints(keys()));
    focus = ListFocus.keep(this, table, table);
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.P && !key.isShortcutDown() && !key.isAltDown()) {
            key.consume();
            onLetter.run();
          }
        });
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("P", TEXTS.get("keys.statementPdf")),
        new KeyHint("F5", TEXTS.get("keys.refresh")),
        new KeyHint("Esc", TEXTS.get("keys.back")));
  }

  void focusTable() {
    focus.request();
  }

  void read() {
    states.showLoading();
    reading.run(
        Work.of(() -> new Read(accounts.name(customer), accounts.statement(customer)))
            .named(TEXTS.get("statement.reading"))
            .onSuccess(this::show)
            .onFailure(
                failure -> states.showFailed(TEXTS.get("statement.failed"), failure, this::read)));
  }

  private record Read(String name, List<StatementRow> rows) {}

  private void show(Read read) {
    title.setText(TEXTS.get("statement.of", read.name(), customer));
    List<StatementRow> rows = read.rows();
    table.getItems().setAll(rows);
    table.getSelectionModel().selectLast();
    table.scrollTo(Math.max(0, rows.size() - 1));
    if (rows.isEmpty()) {
      states.showEmpty(TEXTS.get("statement.empty"));
    } else {
      states.showContent();
    }
  }
}
