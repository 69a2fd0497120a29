package plumbline.views.invoices;

import java.time.Clock;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;
import plumbline.views.widget.WideColumn;

/** Shipped orders without an invoice; Ctrl+Enter issues the next, each row says what came of it. */
final class ToInvoiceView extends VBox {
  private static final Texts TEXTS = Texts.of(ToInvoiceView.class);

  private final ToInvoiceModel model;
  private final TableView<OrderRow> table = new TableView<>();
  private final StatePane states;
  private final Label progress = new Label();
  private final ListFocus focus;

  ToInvoiceView(ToInvoiceModel model, Clock clock) {
    super(8);
    this.model = model;
    InvoiceStyle.dress(this);
    table.setItems(model.rows());
    table.setPlaceholder(new Label(""));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.getColumns().setAll(columns(Moments.ofProgram(clock)));
    WideColumn.of(table, table.getColumns().getLast());
    states = new StatePane(table, clock);
    VBox.setVgrow(states, Priority.ALWAYS);
    progress.getStyleClass().add("text-muted");
    progress.setId("issuing-progress");
    Label why = new Label();
    why.getStyleClass().add("field-message");
    why.setWrapText(true);
    why.textProperty()
        .bind(table.getSelectionModel().selectedItemProperty().map(ToInvoiceView::why).orElse(""));
    why.managedProperty().bind(why.textProperty().isNotEmpty());
    getChildren().addAll(states, why, progress, new KeyHints(keys()));
    focus = ListFocus.keep(this, table, table);
    model.stateProperty().subscribe(this::show);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Ctrl+Enter", TEXTS.get("keys.issueNext")),
        new KeyHint("Shift+Up/Down", TEXTS.get("keys.selectMore")),
        new KeyHint("Ctrl+A", TEXTS.get("keys.selectAll")),
        new KeyHint("F5", TEXTS.get("keys.refresh")));
  }

  void focusTable() {
    focus.request();
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private static List<TableColumn<OrderRow, ?>> columns(Moments moments) {
    List<TableColumn<OrderRow, ?>> columns =
        List.of(
            Columns.text("", TEXTS.get("column.order"), 88, row -> row.order().number()),
            Columns.text(
                "", TEXTS.get("column.placed"), 128, row -> moments.moment(row.order().placedAt())),
            Columns.text("", TEXTS.get("column.customer"), 280, row -> row.order().customerName()),
            Columns.money("", TEXTS.get("column.gross"), 168, row -> row.order().total()),
            Columns.text("", TEXTS.get("column.result"), 240, row -> words(row.result())));
    columns.forEach(column -> column.setSortable(false));
    columns.forEach(column -> column.setReorderable(false));
    return columns;
  }

  /** The whole reason of the row under the cursor, where the column is too narrow for it. */
  private static String why(OrderRow row) {
    return row.result() instanceof OrderRow.Result.Refused(String reason) ? reason : "";
  }

  private static String words(OrderRow.Result result) {
    return switch (result) {
      case OrderRow.Result.Waiting _ -> "";
      case OrderRow.Result.Underway _ -> TEXTS.get("result.underway");
      case OrderRow.Result.Done(String number) -> TEXTS.get("result.done", number);
      case OrderRow.Result.Refused(String why) -> TEXTS.get("result.refused", why);
    };
  }

  private void show(ToInvoiceModel.State state) {
    switch (state) {
      case ToInvoiceModel.State.Reading _ -> states.showLoading();
      case ToInvoiceModel.State.Failed(var failure) ->
          states.showFailed(TEXTS.get("orders.failed"), failure, model::read);
      case ToInvoiceModel.State.Issuing(long done, long total) ->
          progress.setText(TEXTS.get("orders.progress", done, total));
      case ToInvoiceModel.State.Ready _ -> {
        progress.setText(TEXTS.get("orders.waiting", open()));
        if (model.rows().isEmpty()) {
          states.showEmpty(TEXTS.get("orders.empty"));
        } else {
          states.showContent();
          if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
          }
        }
      }
    }
  }

  private long open() {
    return model.rows().stream().filter(row -> !row.isDone()).count();
  }

  private void key(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
      key.consume();
      issueSelected();
    }
  }

  /** Then stands on the next that waits. */
  private void issueSelected() {
    List<Integer> selected = List.copyOf(table.getSelectionModel().getSelectedIndices());
    List<OrderRow> wanted = selected.stream().map(table.getItems()::get).toList();
    int after = selected.stream().mapToInt(index -> index).max().orElse(-1) + 1;
    model.issue(wanted);
    if (after < table.getItems().size()) {
      table.getSelectionModel().clearAndSelect(after);
      table.scrollTo(Math.max(0, after - 5));
    }
  }
}
