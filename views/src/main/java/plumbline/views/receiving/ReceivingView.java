package plumbline.views.receiving;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.domain.logistics.receiving.PurchaseOrder;
import plumbline.views.field.LabelledField;
import plumbline.views.scan.ScanField;
import plumbline.views.scan.ScanSound;
import plumbline.views.shell.Link;
import plumbline.views.shell.Workbench;
import plumbline.views.tally.ScanAnswer;
import plumbline.views.tally.TallyStyle;
import plumbline.views.tally.TallyTable;
import plumbline.views.tally.WarehouseBox;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;

/** Goods are taken in by scanner and keyboard alone. */
final class ReceivingView extends VBox {
  private static final Texts TEXTS = Texts.of(ReceivingView.class);

  private final ReceivingModel model;
  private final Consumer<Link> onLabels;
  private final ScanField scan;
  private final Label title = new Label();
  private final OrdersTable orders;
  private final VBox job;
  private final TextField note = new TextField();
  private final WarehouseBox warehouse;

  ReceivingView(ReceivingModel model, Workbench bench, ScanSound sound, Consumer<Link> onLabels) {
    super(8);
    this.model = model;
    this.onLabels = onLabels;
    getStyleClass().addAll("desk-screen", "tally-screen");
    TallyStyle.dress(this);
    scan = new ScanField(sound);
    LotLine lots = new LotLine(model.lots(), scan::focusField);
    orders = new OrdersTable(model, bench.clock());
    job = new VBox(8, fields(), table(bench.clock()));
    warehouse = new WarehouseBox(model.warehouses(), model.warehouseProperty());
    StackPane body = new StackPane(orders, job);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(top(), scan, lots, body, new KeyHints(keys()));
    scan.setOnScan(model::scanned);
    scan.setOnUndo(model.job()::undo);
    scan.catchFrom(this);
    model.job().answerProperty().subscribe(answer -> ScanAnswer.tell(scan, answer));
    model.stateProperty().subscribe(this::show);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static List<KeyHint> keys() {
    return Stream.concat(
            ScanField.keys().stream(),
            Stream.of(
                new KeyHint("Enter", TEXTS.get("keys.open")),
                new KeyHint("Ctrl+N", TEXTS.get("keys.free")),
                new KeyHint("Ctrl+L", TEXTS.get("keys.warehouse")),
                new KeyHint("Enter", TEXTS.get("keys.lot")),
                new KeyHint("Ctrl+Enter", TEXTS.get("keys.book")),
                new KeyHint("Ctrl+P", TEXTS.get("keys.labels")),
                new KeyHint("Esc", TEXTS.get("keys.leave"))))
        .toList();
  }

  void focusScan() {
    scan.focusField();
  }

  boolean isScanning() {
    return model.stateProperty().get() instanceof ReceivingState.Scanning;
  }

  private HBox top() {
    title.getStyleClass().add("text-title");
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    warehouse
        .disableProperty()
        .bind(model.stateProperty().map(state -> !(state instanceof ReceivingState.Choosing)));
    HBox top = new HBox(16, title, warehouse);
    top.setAlignment(Pos.CENTER_LEFT);
    return top;
  }

  private HBox fields() {
    note.setId("delivery-note");
    note.textProperty().bindBidirectional(model.deliveryNoteProperty());
    note.setOnAction(entered -> scan.focusField());
    LabelledField delivery =
        new LabelledField(TEXTS.get("note"), note, new ReadOnlyStringWrapper(""));
    HBox.setHgrow(delivery, Priority.ALWAYS);
    Button book = new Button(TEXTS.get("book"));
    book.setOnAction(pressed -> model.book());
    book.setMinWidth(USE_PREF_SIZE);
    HBox fields = new HBox(16, delivery, book);
    fields.setAlignment(Pos.BOTTOM_LEFT);
    return fields;
  }

  private TallyTable table(Clock clock) {
    TallyTable table = TallyTable.withLots(model.job(), TEXTS.get("nothing.scanned"), clock);
    VBox.setVgrow(table, Priority.ALWAYS);
    return table;
  }

  private void show(ReceivingState state) {
    boolean choosing = state instanceof ReceivingState.Choosing;
    orders.setVisible(choosing);
    job.setVisible(!choosing);
    title.setText(
        switch (state) {
          case ReceivingState.Choosing _ -> TEXTS.get("title");
          case ReceivingState.Scanning(Optional<PurchaseOrder> order) -> heading(order);
          case ReceivingState.Sent(Optional<PurchaseOrder> order) -> heading(order);
        });
    scan.focusField();
  }

  private static String heading(Optional<PurchaseOrder> order) {
    return order
        .map(known -> TEXTS.get("title.order", known.number(), known.supplier()))
        .orElse(TEXTS.get("title.free"));
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
      key.consume();
      model.book();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.P) {
      key.consume();
      model.labels().ifPresent(onLabels);
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.N) {
      key.consume();
      model.beginFree();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.L) {
      key.consume();
      warehouse.requestFocus();
    } else if (key.getCode() == KeyCode.ENTER && orders.isFocused()) {
      key.consume();
      Optional.ofNullable(orders.getSelectionModel().getSelectedItem()).ifPresent(model::begin);
    } else if (key.getCode() == KeyCode.DOWN && orders.isVisible() && ListFocus.isIn(scan)) {
      key.consume();
      orders.requestFocus();
      orders.getSelectionModel().selectFirst();
    }
  }
}
