package plumbline.views.payments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.receivable.Reminder;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;
import plumbline.views.widget.WideColumn;

/** Customers whose invoices are overdue, with the level of the letter they get. */
final class RemindersView extends VBox {
  private static final Texts TEXTS = Texts.of(RemindersView.class);

  private final RemindersModel model;
  private final TableView<Reminder> table = new TableView<>();
  private final StatePane states;
  private final ListFocus focus;

  RemindersView(RemindersModel model, Clock clock, Consumer<String> onStatement) {
    super(8);
    this.model = model;
    PaymentStyle.dress(this);
    Moments moments = Moments.ofProgram(clock);
    table.setItems(model.rows());
    table.setPlaceholder(new Label(""));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table
        .getColumns()
        .setAll(
            List.of(
                Columns.text("", TEXTS.get("column.customer"), 280, Reminder::customerName),
                Columns.number("", TEXTS.get("column.level"), 72, Reminder::level, String::valueOf),
                Columns.money("", TEXTS.get("column.overdueSum"), 168, Reminder::overdue),
                Columns.number(
                    "", TEXTS.get("column.days"), 96, Reminder::daysOverdue, String::valueOf),
                Columns.text("", TEXTS.get("column.last"), 192, row -> last(row, moments))));
    table.getColumns().forEach(column -> column.setSortable(false));
    WideColumn.of(table, table.getColumns().getFirst());
    states = new StatePane(table, clock);
    VBox.setVgrow(states, Priority.ALWAYS);
    getChildren().addAll(new PaymentBanner(model.refusalProperty()), states, new KeyHints(keys()));
    focus = ListFocus.keep(this, table, table);
    model.stateProperty().subscribe(this::show);
    table.addEventFilter(KeyEvent.KEY_PRESSED, key -> key(key, onStatement));
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.statement")),
        new KeyHint("Ctrl+Enter", TEXTS.get("keys.makeLetters")),
        new KeyHint("Shift+Up/Down", TEXTS.get("keys.selectMore")),
        new KeyHint("Ctrl+A", TEXTS.get("keys.selectAll")),
        new KeyHint("F5", TEXTS.get("keys.refresh")));
  }

  void focusTable() {
    focus.request();
    selectSome();
  }

  private void selectSome() {
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private static String last(Reminder row, Moments moments) {
    return Optional.ofNullable(row.lastLetter())
        .map(day -> TEXTS.get("reminders.last", row.lastLevel(), moments.date(day)))
        .orElse("");
  }

  private void show(RemindersModel.State state) {
    switch (state) {
      case RemindersModel.State.Reading _ -> states.showLoading();
      case RemindersModel.State.Failed(var failure) ->
          states.showFailed(TEXTS.get("reminders.failed"), failure, model::read);
      case RemindersModel.State.Ready _ -> {
        if (model.rows().isEmpty()) {
          states.showEmpty(TEXTS.get("reminders.empty"));
        } else {
          states.showContent();
          selectSome();
        }
      }
    }
  }

  private void key(KeyEvent key, Consumer<String> onStatement) {
    if (key.getCode() != KeyCode.ENTER) {
      return;
    }
    key.consume();
    List<Reminder> selected = List.copyOf(table.getSelectionModel().getSelectedItems());
    if (key.isShortcutDown()) {
      model.make(selected);
    } else {
      selected.stream().map(Reminder::customer).findFirst().ifPresent(onStatement);
    }
  }
}
