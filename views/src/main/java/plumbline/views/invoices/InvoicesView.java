package plumbline.views.invoices;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.finance.invoice.InvoiceSummary;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.FilterField;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.PagedTable;
import plumbline.views.widget.WideColumn;

/** The list of invoices under its filter line. */
final class InvoicesView extends VBox {
  private static final Texts TEXTS = Texts.of(InvoicesView.class);
  private static final int CUSTOMER = 3;

  private final FilterField filter = new FilterField(InvoiceListFilter.FIELDS);
  private final PagedTable<InvoiceSummary, UUID> table;
  private final ListFocus focus;

  InvoicesView(InvoicesModel model, Clock clock, Consumer<InvoiceSummary> onOpen, Runnable onNew) {
    super(8);
    InvoiceStyle.dress(this);
    table = new PagedTable<>(model.rows(), InvoiceSummary::id, clock);
    table.setEmptySentence(TEXTS.get("list.empty"));
    table.setOnOpen(onOpen);
    columns(Moments.ofProgram(clock)).forEach(table::addColumn);
    WideColumn.of(table.table(), table.table().getColumns().get(CUSTOMER));
    focus = ListFocus.keep(this, table.table(), table.table());
    Label refusal = new Label();
    refusal.getStyleClass().add("field-message");
    refusal.textProperty().bind(model.refusalProperty());
    refusal.visibleProperty().bind(model.refusalProperty().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(filter, refusal, table, new KeyHints(keys()));
    filter.queryProperty().subscribe((before, query) -> model.filter(query));
    model.rows().stateProperty().subscribe(this::selectSome);
    addEventHandler(KeyEvent.KEY_PRESSED, key -> key(key, onNew));
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.open")),
        new KeyHint("N", TEXTS.get("keys.new")),
        new KeyHint("Ctrl+F", TEXTS.get("keys.filter")),
        new KeyHint("F5", TEXTS.get("keys.refresh")));
  }

  void focusTable() {
    focus.request();
    selectSome();
  }

  /** So that Enter opens the newest as soon as it is there. */
  private void selectSome() {
    if (table.table().getSelectionModel().isEmpty()) {
      table.table().getSelectionModel().selectFirst();
    }
  }

  void focusFilter() {
    filter.focusField();
  }

  private static List<TableColumn<InvoiceSummary, ?>> columns(Moments moments) {
    List<TableColumn<InvoiceSummary, ?>> columns =
        List.of(
            Columns.text("", TEXTS.get("column.number"), 136, row -> row.number().toString()),
            Columns.text("", TEXTS.get("column.issued"), 116, row -> moments.date(row.issued())),
            Columns.text("", TEXTS.get("column.due"), 116, row -> moments.date(row.due())),
            Columns.text("", TEXTS.get("column.customer"), 240, row -> row.buyer().name()),
            Columns.money("", TEXTS.get("column.gross"), 168, InvoiceSummary::gross),
            Columns.text(
                "", TEXTS.get("column.state"), 136, row -> TEXTS.get("state." + row.state())));
    for (int i = 0; i < columns.size(); i++) {
      if (i != CUSTOMER) {
        columns.get(i).setMinWidth(columns.get(i).getPrefWidth());
        columns.get(i).setMaxWidth(columns.get(i).getPrefWidth());
      }
    }
    return columns;
  }

  private void key(KeyEvent key, Runnable onNew) {
    boolean inFilter = ListFocus.isIn(filter);
    if (key.getCode() == KeyCode.N && !key.isAltDown() && (key.isShortcutDown() || !inFilter)) {
      key.consume();
      onNew.run();
    } else if (key.getCode() == KeyCode.DOWN && inFilter) {
      key.consume();
      focusTable();
    }
  }
}
