package plumbline.views.orders;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.logistics.order.Shipment;
import plumbline.views.scan.ScanField;
import plumbline.views.scan.ScanSound;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.Columns;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.MarkedCell;
import plumbline.views.widget.StatePane;

/** Picking by scanner: the field is always open, each line shows how much is in the box. */
final class PickingView extends VBox {
  private static final Texts TEXTS = Texts.of(PickingView.class);

  private final PickingModel model;
  private final Label title = new Label();
  private final ScanField scan;
  private final TableView<PickLine> table = new TableView<>();
  private final Label progress = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final OrderBanner stage = new OrderBanner();
  private final VBox choice = new VBox(8);
  private final StatePane states;

  PickingView(PickingModel model, Clock clock, ScanSound sound) {
    super(8);
    this.model = model;
    OrderStyle.dress(this);
    title.getStyleClass().add("text-title");
    scan = new ScanField(sound);
    scan.setOnScan(model::scan);
    scan.setOnUndo(model::undo);
    scan.catchFrom(this);
    table.setItems(model.lines());
    table.setFocusTraversable(false);
    OrderTables.fill(table, columns(), 1, "");
    bar.setMaxWidth(Double.MAX_VALUE);
    choice.managedProperty().bind(choice.visibleProperty());
    OrderBanner refusal = new OrderBanner();
    model.refusalProperty().subscribe(words -> refusal.say(words, Meaning.RED));
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox content = new VBox(8, title, stage, refusal, choice, scan, table, progress, bar);
    states = new StatePane(content, clock);
    VBox.setVgrow(states, Priority.ALWAYS);
    getChildren().addAll(states, new KeyHints(keys()));
    model.stateProperty().subscribe(this::show);
    model.lines().subscribe(this::showProgress);
    model.setOnAnswer(this::answer);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static List<KeyHint> keys() {
    List<KeyHint> keys = new ArrayList<>(ScanField.keys());
    keys.add(new KeyHint("Ctrl+Enter", TEXTS.get("keys.goOn")));
    keys.add(new KeyHint("Ctrl+G", TEXTS.get("keys.giveUp")));
    keys.add(new KeyHint("Ctrl+L", TEXTS.get("keys.pickingList")));
    keys.add(new KeyHint("Ctrl+D", TEXTS.get("keys.deliveryNote")));
    keys.add(new KeyHint("Esc", TEXTS.get("keys.back")));
    return keys;
  }

  void focusScan() {
    if (choice.isVisible() && !choice.getChildren().isEmpty()) {
      choice.getChildren().getFirst().requestFocus();
    } else {
      scan.focusField();
    }
  }

  private static List<javafx.scene.control.TableColumn<PickLine, ?>> columns() {
    Amounts amounts = Amounts.ofProgram();
    return List.of(
        Columns.text("", TEXTS.get("line.sku"), 144, line -> line.product().sku()),
        Columns.text("", TEXTS.get("line.name"), 200, line -> line.product().name()),
        Columns.text("", TEXTS.get("line.barcode"), 136, PickingView::barcode),
        Columns.quantity("", TEXTS.get("line.wanted"), 96, PickLine::wanted),
        MarkedCell.figure(
            TEXTS.get("line.inBox"),
            96,
            line -> amounts.quantityOrDash(line.picked()),
            line -> line.isDone() ? Meaning.VERIFIED : Meaning.NEUTRAL),
        MarkedCell.figure(
            TEXTS.get("line.left"),
            112,
            line -> line.isDone() ? TEXTS.get("line.done") : amounts.quantity(line.left()),
            line -> line.isDone() ? Meaning.VERIFIED : Meaning.NEUTRAL));
  }

  private static String barcode(PickLine line) {
    String barcode = line.product().barcode();
    return barcode == null ? Amounts.DASH : barcode;
  }

  private void answer(PickAnswer answer) {
    switch (answer) {
      case PickAnswer.Hit(String words, int lineNo) -> {
        select(lineNo);
        scan.hit(words);
      }
      case PickAnswer.Miss(String words) -> scan.miss(words);
      case PickAnswer.Said(String words) -> scan.say(words);
    }
  }

  private void select(int lineNo) {
    for (int i = 0; i < table.getItems().size(); i++) {
      if (table.getItems().get(i).lineNo() == lineNo) {
        table.getSelectionModel().clearAndSelect(i);
        table.scrollTo(Math.max(0, i - 4));
      }
    }
  }

  private void showProgress() {
    progress.setText(model.progressWords());
    bar.setProgress(model.share());
  }

  private void show(PickingState state) {
    choice.setVisible(state instanceof PickingState.Choosing);
    title.setText(TEXTS.get("pick.title", model.number(), ""));
    showProgress();
    switch (state) {
      case PickingState.Reading _ -> states.showLoading();
      case PickingState.Failed(var failure) ->
          states.showFailed(TEXTS.get("order.failed"), failure, model::begin);
      case PickingState.Nothing(String why) -> stage(why, Meaning.AMBER);
      case PickingState.Choosing(var warehouses) -> choose(warehouses);
      case PickingState.Picking(Shipment list) -> {
        title.setText(TEXTS.get("pick.title", model.number(), list.warehouse()));
        stage("", Meaning.NEUTRAL);
      }
      case PickingState.Picked(Shipment _) -> stage(TEXTS.get("pick.picked"), Meaning.AMBER);
      case PickingState.Shipped(Shipment _, String note) ->
          stage(TEXTS.get("pick.shipped", note), Meaning.VERIFIED);
    }
    focusScan();
  }

  private void stage(String words, Meaning meaning) {
    states.showContent();
    stage.say(words, meaning);
  }

  private void choose(Map<Integer, String> warehouses) {
    stage(TEXTS.get("pick.choose"), Meaning.NEUTRAL);
    choice
        .getChildren()
        .setAll(
            warehouses.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(place -> button(place.getKey(), place.getValue()))
                .toList());
  }

  private Button button(int id, String name) {
    Button button = new Button(TEXTS.get("pick.in", name));
    button.setMinWidth(280);
    button.setOnAction(pressed -> model.start(id));
    button.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            model.start(id);
          }
        });
    return button;
  }

  private void pressed(KeyEvent key) {
    if (!key.isShortcutDown()) {
      return;
    }
    switch (key.getCode()) {
      case ENTER -> consume(key, model::goOn);
      case G -> consume(key, model::giveUp);
      case L -> consume(key, model::savePickingList);
      case D -> consume(key, model::saveDeliveryNote);
      default -> {}
    }
  }

  private static void consume(KeyEvent key, Runnable act) {
    key.consume();
    act.run();
  }
}
