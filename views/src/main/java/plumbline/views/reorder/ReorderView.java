package plumbline.views.reorder;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.views.field.ChoiceField;
import plumbline.views.field.DropDownLayer;
import plumbline.views.field.LabelledField;
import plumbline.views.tally.QuantityLine;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;
import plumbline.views.widget.WideColumn;

/** What to order and why; Enter on a row types another quantity. */
final class ReorderView extends StackPane {
  private static final Texts TEXTS = Texts.of(ReorderView.class);
  private static final int NAME = 1;
  private static final int WHY = 7;

  private final ReorderModel model;
  private final OrderExport export;
  private final Consumer<List<Proposal>> onOrder;
  private final TableView<Proposal> table = new TableView<>();
  private final StatePane states;
  private final TextField days = new TextField();
  private final Label total = new Label();
  private final Label why = new Label();
  private final QuantityLine quantity;
  private final ListFocus focus;
  private final Amounts amounts = Amounts.ofProgram();

  ReorderView(
      ReorderModel model, OrderExport export, Clock clock, Consumer<List<Proposal>> onOrder) {
    this.model = model;
    this.export = export;
    this.onOrder = onOrder;
    getStyleClass().addAll("desk-screen", "reorder-view");
    getStylesheets()
        .add(Objects.requireNonNull(ReorderView.class.getResource("reorder.css")).toExternalForm());
    DropDownLayer layer = new DropDownLayer();
    states = new StatePane(table, clock);
    focus = ListFocus.keep(this, table, table);
    quantity = new QuantityLine("order-quantity", focus::request);
    table.setItems(model.rows());
    table.setPlaceholder(new Label(""));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setAccessibleText(TEXTS.get("reorder.title"));
    table.getColumns().setAll(columns());
    table.getColumns().forEach(column -> column.setSortable(false));
    WideColumn.of(table, table.getColumns().get(WHY));
    VBox.setVgrow(states, Priority.ALWAYS);
    why.setWrapText(true);
    why.setMinHeight(USE_PREF_SIZE);
    why.getStyleClass().add("why");
    table.getSelectionModel().selectedItemProperty().subscribe(this::explain);
    VBox content =
        new VBox(8, head(), question(layer), quantity, states, why, new KeyHints(keys()));
    content.getStyleClass().add("screen-content");
    getChildren().addAll(content, layer);
    model.stateProperty().subscribe(this::show);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.quantity")),
        new KeyHint("Shift+Up/Down", TEXTS.get("keys.selectMore")),
        new KeyHint("O", TEXTS.get("keys.order")),
        new KeyHint("Ctrl+F", TEXTS.get("keys.days")),
        new KeyHint("Ctrl+E", TEXTS.get("keys.export")),
        new KeyHint("F5", TEXTS.get("keys.refresh")),
        new KeyHint("Esc", TEXTS.get("keys.leave")));
  }

  private HBox head() {
    Label title = new Label(TEXTS.get("reorder.title"));
    title.getStyleClass().add("text-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    total.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(16, title, gap, total);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private HBox question(DropDownLayer layer) {
    TextField warehouse = new ChoiceField<>(model, model.warehouseProperty(), layer);
    TextField weeks = new TextField();
    warehouse.setId("reorder-warehouse");
    days.setId("reorder-days");
    weeks.setId("reorder-weeks");
    days.textProperty().bindBidirectional(model.daysProperty());
    weeks.textProperty().bindBidirectional(model.weeksProperty());
    return new HBox(
        16,
        field("field.warehouse", warehouse, ReorderModel.WAREHOUSE, 240),
        field("field.days", days, ReorderModel.DAYS, 160),
        field("field.weeks", weeks, ReorderModel.WEEKS, 160));
  }

  private LabelledField field(String words, TextField field, String name, double width) {
    LabelledField labelled =
        new LabelledField(
            TEXTS.get(words),
            field,
            Bindings.createStringBinding(
                () -> Optional.ofNullable(model.refusals().get(name)).orElse(""),
                model.refusals()));
    labelled.setPrefWidth(width);
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            model.refresh();
            if (model.refusals().isEmpty()) {
              focus.request();
            }
          }
        });
    return labelled;
  }

  void focusTable() {
    focus.request();
  }

  void focusDays() {
    days.requestFocus();
    days.selectAll();
  }

  boolean back() {
    return quantity.leave();
  }

  private void explain(@Nullable Proposal row) {
    why.setText(row == null ? "" : TEXTS.get("why.of", row.row().sku(), row.why(amounts)));
  }

  private void typeQuantity(Proposal chosen) {
    quantity.open(
        TEXTS.get("quantity.of", chosen.row().sku(), chosen.row().name()),
        chosen.quantity(),
        wanted -> typed(chosen, wanted));
  }

  private void typed(Proposal proposal, BigDecimal wanted) {
    int at = table.getSelectionModel().getSelectedIndex();
    model.type(proposal, wanted);
    table.getSelectionModel().clearAndSelect(at);
    showTotal();
  }

  private void show(ReorderState state) {
    switch (state) {
      case ReorderState.Reading _ -> states.showLoading();
      case ReorderState.Failed(var failure) ->
          states.showFailed(TEXTS.get("reorder.failed"), failure, model::refresh);
      case ReorderState.Shown _ -> {
        if (model.rows().isEmpty()) {
          states.showEmpty(TEXTS.get("reorder.empty"));
        } else {
          states.showContent();
          if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
          }
        }
      }
    }
    showTotal();
  }

  private void showTotal() {
    boolean cut =
        model.stateProperty().get() instanceof ReorderState.Shown(var _, boolean more) && more;
    total.setText(
        TEXTS.get(
            cut ? "reorder.totalOfFirst" : "reorder.total",
            amounts.count(model.rows().size()),
            amounts.money(model.total())));
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.E && key.isShortcutDown()) {
      key.consume();
      export.run();
    } else if (key.getCode() == KeyCode.O && table.isFocused() && !key.isShortcutDown()) {
      key.consume();
      onOrder.accept(List.copyOf(table.getSelectionModel().getSelectedItems()));
    } else if (key.getCode() == KeyCode.ENTER && table.isFocused()) {
      key.consume();
      Optional.ofNullable(table.getSelectionModel().getSelectedItem())
          .ifPresent(this::typeQuantity);
    }
  }

  private List<TableColumn<Proposal, ?>> columns() {
    List<TableColumn<Proposal, ?>> columns =
        List.of(
            Columns.text("", TEXTS.get("row.sku"), 128, row -> row.row().sku()),
            Columns.text("", TEXTS.get("row.name"), 168, row -> row.row().name()),
            Columns.quantity("", TEXTS.get("row.available"), 80, row -> row.row().available()),
            Columns.quantity("", TEXTS.get("row.incoming"), 80, row -> row.row().incoming()),
            Columns.quantity("", TEXTS.get("row.minimum"), 80, row -> row.row().minimum()),
            Columns.number("", TEXTS.get("row.quantity"), 120, row -> row, this::quantity),
            Columns.number(
                "",
                TEXTS.get("row.value"),
                128,
                row -> row,
                row -> row.value().map(amounts::money).orElse(TEXTS.get("row.noPrice"))),
            Columns.text("", TEXTS.get("row.why"), 128, row -> row.why(amounts)));
    for (int i = 0; i < columns.size(); i++) {
      if (i != NAME && i != WHY) {
        columns.get(i).setMinWidth(columns.get(i).getPrefWidth());
      }
    }
    return columns;
  }

  private String quantity(Proposal row) {
    String words = amounts.quantityOrDash(row.quantity()) + " " + row.row().unit();
    return row.isChanged() ? TEXTS.get("row.changed", words) : words;
  }
}
