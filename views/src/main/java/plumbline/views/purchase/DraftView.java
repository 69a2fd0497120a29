package plumbline.views.purchase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.views.field.CompletionField;
import plumbline.views.field.DateField;
import plumbline.views.field.DropDownLayer;
import plumbline.views.field.LabelledField;
import plumbline.views.scan.ScanField;
import plumbline.views.scan.ScanSound;
import plumbline.views.tally.QuantityLine;
import plumbline.views.tally.ScanAnswer;
import plumbline.views.tally.TallyLine;
import plumbline.views.tally.WarehouseBox;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;

/** A purchase order is made: from whom, where to, until when, and its lines by scan or SKU. */
final class DraftView extends StackPane {
  private static final Texts TEXTS = Texts.of(DraftView.class);

  private final DraftModel model;
  private final Runnable onDiscard;
  private final CompletionField<String> supplier;
  private final WarehouseBox warehouse;
  private final DateField expected;
  private final ScanField scan;
  private final TableView<TallyLine> table = PurchaseTables.draft();
  private final QuantityLine quantity;

  DraftView(DraftModel model, ScanSound sound, Runnable onDiscard) {
    this.model = model;
    this.onDiscard = onDiscard;
    PurchaseStyle.dress(this);
    DropDownLayer layer = new DropDownLayer();
    supplier =
        new CompletionField<>(
            model.supplierProperty(), model.offers(), name -> name, name -> name, layer);
    supplier.setId("purchase-supplier");
    warehouse = new WarehouseBox(model.warehouses(), model.warehouseProperty());
    warehouse.setId("purchase-warehouse");
    expected = new DateField(model.expected());
    expected.setId("purchase-expected");
    scan = new ScanField(sound);
    table.setItems(model.job().lines());
    table.setAccessibleText(TEXTS.get("draft.title"));
    VBox.setVgrow(table, Priority.ALWAYS);
    quantity = new QuantityLine("purchase-quantity", table::requestFocus);
    Label title = new Label(TEXTS.get("draft.title"));
    title.getStyleClass().add("text-title");
    VBox content = new VBox(8, title, fields(), scan, quantity, table, new KeyHints(keys()));
    getChildren().addAll(content, layer);
    scan.setOnScan(model::scanned);
    scan.setOnUndo(model.job()::undo);
    scan.catchFrom(this);
    model.job().answerProperty().subscribe(answer -> ScanAnswer.tell(scan, answer));
    model.job().lastProperty().subscribe(last -> last.ifPresent(this::show));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static List<KeyHint> keys() {
    return Stream.concat(
            ScanField.keys().stream(),
            Stream.of(
                new KeyHint("+ - t", TEXTS.get("keys.day")),
                new KeyHint("Enter", TEXTS.get("keys.quantity")),
                new KeyHint("Del", TEXTS.get("keys.remove")),
                new KeyHint("Ctrl+Enter", TEXTS.get("keys.order")),
                new KeyHint("Ctrl+D", TEXTS.get("keys.discard"))))
        .toList();
  }

  void focusFirst() {
    if (model.supplierProperty().get().isBlank()) {
      supplier.requestFocus();
    } else {
      scan.focusField();
    }
  }

  boolean back() {
    return quantity.leave();
  }

  private HBox fields() {
    LabelledField from = field("draft.supplier", supplier, DraftModel.SUPPLIER);
    HBox.setHgrow(from, Priority.ALWAYS);
    LabelledField place = field("draft.warehouse", warehouse, DraftModel.WAREHOUSE);
    place.setMinWidth(208);
    LabelledField day = field("draft.expected", expected, DraftModel.EXPECTED);
    day.setMinWidth(152);
    day.setPrefWidth(152);
    Button order = new Button(TEXTS.get("draft.order"));
    order.setMinWidth(USE_PREF_SIZE);
    order.setOnAction(pressed -> order());
    VBox button = new VBox(order);
    button.setAlignment(Pos.TOP_LEFT);
    button.getStyleClass().add("beside-fields");
    return new HBox(16, from, place, day, button);
  }

  private LabelledField field(String words, Control control, String name) {
    return new LabelledField(
        TEXTS.get(words),
        control,
        Bindings.createStringBinding(
            () -> Optional.ofNullable(model.refusals().get(name)).orElse(""), model.refusals()));
  }

  private void show(TallyLine line) {
    table.getSelectionModel().select(line);
    table.scrollTo(line);
  }

  private void order() {
    model.order();
    List<String> wrong = new ArrayList<>(model.refusals().keySet());
    if (wrong.contains(DraftModel.SUPPLIER)) {
      supplier.requestFocus();
    } else if (wrong.contains(DraftModel.WAREHOUSE)) {
      warehouse.requestFocus();
    } else if (wrong.contains(DraftModel.EXPECTED)) {
      expected.requestFocus();
    } else {
      scan.focusField();
    }
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
      key.consume();
      order();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.D) {
      key.consume();
      onDiscard.run();
    } else if (key.getCode() == KeyCode.ENTER && !quantity.isVisible()) {
      enter(key);
    } else if (key.getCode() == KeyCode.DELETE && table.isFocused()) {
      key.consume();
      selected().ifPresent(line -> model.job().set(line, java.math.BigDecimal.ZERO));
    } else if (key.getCode() == KeyCode.DOWN && isScanning() && !table.getItems().isEmpty()) {
      key.consume();
      table.requestFocus();
      table.getSelectionModel().selectFirst();
    }
  }

  /** From field to field, then to the scanner; on a line another quantity. */
  private void enter(KeyEvent key) {
    Node at = getScene() == null ? null : getScene().getFocusOwner();
    if (supplier.equals(at) && supplier.selected().isEmpty()) {
      key.consume();
      warehouse.requestFocus();
    } else if (warehouse.equals(at) && !warehouse.isShowing()) {
      key.consume();
      expected.requestFocus();
    } else if (expected.equals(at)) {
      key.consume();
      scan.focusField();
    } else if (table.equals(at)) {
      key.consume();
      selected().ifPresent(this::typeQuantity);
    }
  }

  private void typeQuantity(TallyLine line) {
    quantity.open(
        TEXTS.get("draft.line", line.product().sku(), line.product().name()),
        line.scanned(),
        typed -> model.job().set(line, typed));
  }

  private boolean isScanning() {
    Node at = getScene() == null ? null : getScene().getFocusOwner();
    return at != null && "scan".equals(at.getId());
  }

  private Optional<TallyLine> selected() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }
}
