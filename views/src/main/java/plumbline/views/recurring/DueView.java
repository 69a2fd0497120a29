package plumbline.views.recurring;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.views.journal.books.Books;
import plumbline.views.journal.posted.LinesTable;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;
import plumbline.views.widget.WideColumn;

/** What is due, the lines of the selected one, and what came of posting. */
final class DueView extends VBox {
  private static final Texts TEXTS = Texts.of(DueView.class);

  private final DueModel model;
  private final TableView<DueRow> table;
  private final Label outcome = new Label();
  private final LinesTable lines;
  private final StatePane states;
  private final ListFocus focus;
  private final Consumer<DueRow> onLook;
  private final Runnable onPlans;

  DueView(DueModel model, Books books, Clock clock, Consumer<DueRow> onLook, Runnable onPlans) {
    super(8);
    this.model = model;
    this.onLook = onLook;
    this.onPlans = onPlans;
    getStyleClass().addAll("desk-screen", "screen-content");
    RecurringStyle.dress(this);
    table = new TableView<>(model.rows());
    table.setId("due");
    table.setPlaceholder(new Label(""));
    columns(Moments.ofProgram(clock));
    lines = new LinesTable(books);
    outcome.setWrapText(true);
    outcome.setId("due-outcome");
    VBox details = new VBox(8, outcome, lines);
    VBox.setVgrow(lines, Priority.ALWAYS);
    SplitPane split = new SplitPane(table, details);
    split.setOrientation(Orientation.VERTICAL);
    split.setDividerPositions(0.6);
    states = new StatePane(split, clock);
    VBox.setVgrow(states, Priority.ALWAYS);
    getChildren().addAll(states, new KeyHints(keys()));
    focus = ListFocus.keep(this, split, table);
    table.getSelectionModel().selectedItemProperty().subscribe(this::details);
    model.rows().addListener((ListChangeListener<DueRow>) change -> rowsChanged());
    model.stateProperty().subscribe(state -> show(state));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Ctrl+Enter", TEXTS.get("keys.post")),
        new KeyHint("Ctrl+Shift+Enter", TEXTS.get("keys.postAll")),
        new KeyHint("Enter", TEXTS.get("keys.look")),
        new KeyHint("Ctrl+E", TEXTS.get("keys.plans")),
        new KeyHint("F5", TEXTS.get("keys.refresh")));
  }

  void focusFirst() {
    focus.request();
    selectSome();
  }

  private void columns(Moments moments) {
    List<TableColumn<DueRow, ?>> columns =
        List.of(
            Columns.text("", TEXTS.get("due.date"), 112, row -> moments.date(row.due().dueDate())),
            Columns.text("", TEXTS.get("due.template"), 200, row -> row.due().template()),
            Columns.text(
                "",
                TEXTS.get("due.postingDate"),
                112,
                row -> moments.date(row.due().draft().postingDate())),
            Columns.money("", TEXTS.get("due.amount"), 168, DueRow::total),
            Columns.text("", TEXTS.get("due.outcome"), 240, DueRow::outcome));
    columns.forEach(column -> column.setSortable(false));
    columns.forEach(column -> column.setReorderable(false));
    table.getColumns().setAll(columns);
    WideColumn.of(table, columns.getLast());
  }

  /** Replacing a row by its result keeps the place. */
  private void rowsChanged() {
    selectSome();
    details(table.getSelectionModel().getSelectedItem());
    show(model.stateProperty().get());
  }

  private void selectSome() {
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private void details(@Nullable DueRow row) {
    lines.show(row == null ? List.of() : row.due().draft().lines());
    String words = row == null ? "" : row.outcome();
    outcome.setText(
        row != null && words.isEmpty() && row.due().isMoved() ? TEXTS.get("due.moved") : words);
    outcome.setVisible(!outcome.getText().isEmpty());
    outcome.setManaged(outcome.isVisible());
  }

  private void show(DueModel.Reading state) {
    switch (state) {
      case DueModel.Reading.Underway _ -> states.showLoading();
      case DueModel.Reading.Failed(var failure) ->
          states.showFailed(TEXTS.get("due.failed"), failure, model::read);
      case DueModel.Reading.Read _ -> {
        if (model.rows().isEmpty()) {
          states.showEmpty(TEXTS.get("due.nothing"), TEXTS.get("due.plans"), onPlans);
        } else {
          states.showContent();
          selectSome();
        }
      }
    }
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && !model.rows().isEmpty()) {
      enter(key);
      key.consume();
    } else if (key.getCode() == KeyCode.E && key.isShortcutDown()) {
      onPlans.run();
      key.consume();
    }
  }

  /** What is not posted has nothing more to open than its lines below. */
  private void look(DueRow row) {
    if (row.posted()) {
      onLook.accept(row);
    } else {
      lines.requestFocus();
      lines.getSelectionModel().selectFirst();
    }
  }

  private void enter(KeyEvent key) {
    selectSome();
    Optional<DueRow> row = Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    if (key.isShortcutDown() && key.isShiftDown()) {
      model.postAll();
    } else if (key.isShortcutDown()) {
      row.ifPresent(model::post);
    } else {
      row.ifPresent(this::look);
    }
  }
}
