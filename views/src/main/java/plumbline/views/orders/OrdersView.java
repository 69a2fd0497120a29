package plumbline.views.orders;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.logistics.order.OrderSummary;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.FilterField;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.PagedTable;
import plumbline.views.widget.WideColumn;

/** The list of orders under its filter line; many can be accepted at once. */
final class OrdersView extends VBox {
  private static final Texts TEXTS = Texts.of(OrdersView.class);

  /** What can be opened from here. */
  record Openings(Consumer<OrderSummary> details, Consumer<OrderSummary> picking) {}

  private final OrdersModel model;
  private final Openings openings;
  private final FilterField filter = new FilterField(OrderListFilter.FIELDS);
  private final PagedTable<OrderSummary, Long> table;
  private final ListFocus focus;

  OrdersView(OrdersModel model, Clock clock, Openings openings) {
    super(8);
    this.model = model;
    this.openings = openings;
    OrderStyle.dress(this);
    table = new PagedTable<>(model.rows(), OrderSummary::id, clock);
    table.setEmptySentence(TEXTS.get("list.empty"));
    table.setOnOpen(openings.details());
    table().getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    OrderColumns.of(model, clock).forEach(table::addColumn);
    WideColumn.of(table(), table().getColumns().get(OrderColumns.CUSTOMER));
    focus = ListFocus.keep(this, table(), table());
    VBox.setVgrow(table, Priority.ALWAYS);
    OrderBanner banner = new OrderBanner();
    model.refusalProperty().subscribe(words -> banner.say(words, Meaning.RED));
    Label progress = new Label();
    progress.getStyleClass().add("text-muted");
    progress.textProperty().bind(model.progressProperty());
    progress.visibleProperty().bind(model.progressProperty().isNotEmpty());
    progress.managedProperty().bind(progress.visibleProperty());
    getChildren().addAll(filter, banner, table, progress, new KeyHints(keys(model.works())));
    filter.queryProperty().subscribe((before, query) -> model.filter(query));
    model.rows().stateProperty().subscribe(this::selectSome);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static List<KeyHint> keys(boolean works) {
    List<KeyHint> keys = new ArrayList<>();
    keys.add(new KeyHint("Enter", TEXTS.get("keys.open")));
    if (works) {
      keys.add(new KeyHint("A", TEXTS.get("keys.acceptSelected")));
      keys.add(new KeyHint("P", TEXTS.get("keys.pick")));
      keys.add(new KeyHint("Shift+Up/Down", TEXTS.get("keys.selectMore")));
      keys.add(new KeyHint("Ctrl+A", TEXTS.get("keys.selectAll")));
    }
    keys.add(new KeyHint("Ctrl+F", TEXTS.get("keys.filter")));
    keys.add(new KeyHint("F5", TEXTS.get("keys.refresh")));
    return keys;
  }

  private TableView<OrderSummary> table() {
    return table.table();
  }

  void focusTable() {
    focus.request();
    selectSome();
  }

  void focusFilter() {
    filter.focusField();
  }

  private void selectSome() {
    if (table().getSelectionModel().isEmpty()) {
      table().getSelectionModel().selectFirst();
    }
  }

  private void pressed(KeyEvent key) {
    boolean inFilter = ListFocus.isIn(filter);
    if (inFilter && key.getCode() == KeyCode.DOWN) {
      key.consume();
      focusTable();
    } else if (!inFilter && !key.isShortcutDown() && !key.isAltDown() && model.works()) {
      act(key);
    }
  }

  private void act(KeyEvent key) {
    if (key.getCode() == KeyCode.A) {
      key.consume();
      model.accept(List.copyOf(table().getSelectionModel().getSelectedItems()));
    } else if (key.getCode() == KeyCode.P) {
      key.consume();
      table.selectedProperty().get().ifPresent(openings.picking());
    }
  }
}
