package plumbline.views.valuation;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.logistics.valuation.ValuedProduct;
import plumbline.views.reports.ExportFormat;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.AgeBadge;
import plumbline.views.widget.FilterField;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.PagedTable;
import plumbline.views.widget.WideColumn;

/** The products with their value, and under them the movements of the one under the cursor. */
final class ValuationView extends VBox {
  private static final Texts TEXTS = Texts.of(ValuationView.class);
  private static final Duration WINDOW = Duration.ofSeconds(15);

  private final ValuationModel model;
  private final Consumer<ExportFormat> onExport;
  private final FilterField filter = new FilterField(ValueListFilter.FIELDS);
  private final PagedTable<ValuedProduct, Long> products;
  private final MovementValuesTable movements;
  private final ListFocus focus;

  ValuationView(
      ValuationModel model,
      Optional<Consumer<UUID>> onEntry,
      Consumer<ExportFormat> onExport,
      Workbench bench) {
    super(8);
    Clock clock = bench.clock();
    this.model = model;
    this.onExport = onExport;
    getStyleClass().addAll("desk-screen", "valuation-view");
    getStylesheets()
        .add(
            Objects.requireNonNull(ValuationView.class.getResource("valuation.css"))
                .toExternalForm());
    products = new PagedTable<>(model.rows(), ValuedProduct::productId, clock);
    products.setEmptySentence(TEXTS.get("value.empty"));
    ValueColumns.of(clock).forEach(products::addColumn);
    table().setAccessibleText(TEXTS.get("value.title"));
    WideColumn.of(table(), table().getColumns().get(ValueColumns.NAME));
    movements = new MovementValuesTable(model.movements(), onEntry, clock);
    products.setOnOpen(product -> movements.table().requestFocus());
    focus = ListFocus.keep(this, table(), table());
    VBox.setVgrow(products, Priority.ALWAYS);
    VBox.setVgrow(movements, Priority.ALWAYS);
    products.setPrefHeight(360);
    movements.setPrefHeight(220);
    AgeBadge age = new AgeBadge(bench.clock(), bench.ticker(), WINDOW, Optional.of(model::refresh));
    age.asOfProperty().bind(model.asOfProperty());
    WorthLine worth = new WorthLine(age);
    model.worthProperty().subscribe(worth::show);
    Label below = new Label(TEXTS.get("movements.title"));
    below.getStyleClass().add("text-strong");
    below.setMinHeight(USE_PREF_SIZE);
    products
        .selectedProperty()
        .subscribe(product -> below.setText(product.map(ValuationView::heading).orElse("")));
    getChildren()
        .addAll(
            worth,
            filter,
            refusal(),
            products,
            below,
            movements,
            new KeyHints(keys(model.posts(), onEntry.isPresent())));
    filter.queryProperty().subscribe((before, query) -> model.filter(query));
    products.selectedProperty().subscribe(model.movements()::show);
    model.rows().stateProperty().subscribe(this::selectSome);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static List<KeyHint> keys(boolean posts, boolean opensEntries) {
    List<KeyHint> keys = new ArrayList<>();
    keys.add(new KeyHint("Enter", TEXTS.get(opensEntries ? "keys.open" : "keys.movements")));
    keys.add(new KeyHint("F6", TEXTS.get("keys.other")));
    if (posts) {
      keys.add(new KeyHint("P", TEXTS.get("keys.post")));
    }
    keys.add(new KeyHint("Ctrl+E", TEXTS.get("keys.xlsx")));
    keys.add(new KeyHint("Ctrl+Shift+E", TEXTS.get("keys.csv")));
    keys.add(new KeyHint("Ctrl+F", TEXTS.get("keys.filter")));
    keys.add(new KeyHint("F5", TEXTS.get("keys.refresh")));
    return keys;
  }

  /** The name whole, where the list may have cut it. */
  private static String heading(ValuedProduct product) {
    return TEXTS.get("movements.of", product.sku(), product.name());
  }

  private Label refusal() {
    Label refusal = new Label();
    refusal.setId("value-refusal");
    refusal.getStyleClass().add("value-refusal");
    refusal.setWrapText(true);
    refusal.setMinHeight(USE_PREF_SIZE);
    refusal.setMaxWidth(Double.MAX_VALUE);
    refusal.textProperty().bind(model.refusalProperty());
    refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    Meaning.RED.mark(refusal);
    return refusal;
  }

  private TableView<ValuedProduct> table() {
    return products.table();
  }

  /** With only what waits to be posted. */
  void showUnposted() {
    filter.set(ValueListFilter.UNPOSTED);
  }

  void focusTable() {
    focus.request();
    selectSome();
  }

  void focusFilter() {
    filter.focusField();
  }

  /** From the movements to the products; false when there is nowhere to go back to. */
  boolean back() {
    boolean inside = ListFocus.isIn(movements);
    if (inside) {
      focusTable();
    }
    return inside;
  }

  private void selectSome() {
    if (table().getSelectionModel().isEmpty()) {
      table().getSelectionModel().selectFirst();
    }
  }

  private void pressed(KeyEvent key) {
    KeyCode code = key.getCode();
    boolean typing = getScene().getFocusOwner() instanceof TextInputControl;
    if (typing && code == KeyCode.DOWN) {
      focusTable();
    } else if (code == KeyCode.E && key.isShortcutDown() && !key.isAltDown()) {
      onExport.accept(key.isShiftDown() ? ExportFormat.CSV : ExportFormat.XLSX);
    } else if (code == KeyCode.F6) {
      switchTables();
    } else if (isPost(key, typing)) {
      model.post();
    } else {
      return;
    }
    key.consume();
  }

  private static boolean isPost(KeyEvent key, boolean typing) {
    if (key.getCode() == KeyCode.ENTER) {
      return key.isShortcutDown();
    }
    return key.getCode() == KeyCode.P && !typing && !key.isShortcutDown() && !key.isAltDown();
  }

  private void switchTables() {
    if (ListFocus.isIn(movements)) {
      focusTable();
    } else {
      movements.table().requestFocus();
    }
  }
}
