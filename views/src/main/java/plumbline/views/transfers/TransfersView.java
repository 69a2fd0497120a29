package plumbline.views.transfers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
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
import plumbline.domain.logistics.transfer.Transfer;
import plumbline.views.field.LabelledField;
import plumbline.views.scan.ScanField;
import plumbline.views.scan.ScanSound;
import plumbline.views.shell.Workbench;
import plumbline.views.tally.ScanAnswer;
import plumbline.views.tally.TallyStyle;
import plumbline.views.tally.TallyTable;
import plumbline.views.tally.WarehouseBox;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;

/** Goods are sent and received by scanner and keyboard alone. */
final class TransfersView extends VBox {
  private static final Texts TEXTS = Texts.of(TransfersView.class);

  private final TransfersModel model;
  private final ScanField scan;
  private final Label title = new Label();
  private final Button book = new Button();
  private final WayTable list;
  private final VBox job;
  private final TextField note = new TextField();
  private final WarehouseBox here;
  private final WarehouseBox there;
  private final LabelledField destination;

  TransfersView(TransfersModel model, Workbench bench, ScanSound sound) {
    super(8);
    this.model = model;
    getStyleClass().addAll("desk-screen", "tally-screen");
    TallyStyle.dress(this);
    scan = new ScanField(sound);
    list = new WayTable(model.way(), bench.clock());
    here = new WarehouseBox(model.way().warehouses(), model.way().hereProperty());
    there = new WarehouseBox(model.way().others(), model.way().thereProperty());
    destination = new LabelledField(TEXTS.get("to"), there, Bindings.createStringBinding(() -> ""));
    TallyTable table = new TallyTable(model.job(), TEXTS.get("nothing.scanned"));
    VBox.setVgrow(table, Priority.ALWAYS);
    job = new VBox(8, fields(), table);
    StackPane body = new StackPane(list, job);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(top(), scan, body, new KeyHints(keys()));
    scan.setOnScan(model::scanned);
    scan.setOnUndo(model.job()::undo);
    scan.catchFrom(this);
    model.job().answerProperty().subscribe(answer -> ScanAnswer.tell(scan, answer));
    model.stateProperty().subscribe(this::show);
    model.noteWantedProperty().subscribe(this::askWhy);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static List<KeyHint> keys() {
    return Stream.concat(
            ScanField.keys().stream(),
            Stream.of(
                new KeyHint("Enter", TEXTS.get("keys.open")),
                new KeyHint("Ctrl+N", TEXTS.get("keys.send")),
                new KeyHint("Ctrl+L", TEXTS.get("keys.to")),
                new KeyHint("Ctrl+Enter", TEXTS.get("keys.book")),
                new KeyHint("Esc", TEXTS.get("keys.leave"))))
        .toList();
  }

  void focusScan() {
    scan.focusField();
  }

  boolean isScanning() {
    TransferState state = model.stateProperty().get();
    return state instanceof TransferState.Sending || state instanceof TransferState.Arriving;
  }

  private HBox top() {
    title.getStyleClass().add("text-title");
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    here.disableProperty()
        .bind(model.stateProperty().map(state -> !(state instanceof TransferState.Choosing)));
    HBox top = new HBox(16, title, here);
    top.setAlignment(Pos.CENTER_LEFT);
    return top;
  }

  private HBox fields() {
    note.setId("transfer-note");
    note.textProperty().bindBidirectional(model.noteProperty());
    note.setOnAction(entered -> scan.focusField());
    LabelledField notes =
        new LabelledField(
            TEXTS.get("note"),
            note,
            Bindings.when(model.noteWantedProperty()).then(TEXTS.get("why.wanted")).otherwise(""));
    HBox.setHgrow(notes, Priority.ALWAYS);
    destination.managedProperty().bind(destination.visibleProperty());
    book.setOnAction(pressed -> model.book());
    book.setMinWidth(USE_PREF_SIZE);
    HBox fields = new HBox(16, destination, notes, book);
    fields.setAlignment(Pos.BOTTOM_LEFT);
    return fields;
  }

  private void show(TransferState state) {
    boolean choosing = state instanceof TransferState.Choosing;
    list.setVisible(choosing);
    job.setVisible(!choosing);
    TransferState shown =
        state instanceof TransferState.Sent(TransferState before) ? before : state;
    destination.setVisible(shown instanceof TransferState.Sending);
    book.setText(TEXTS.get(shown instanceof TransferState.Arriving ? "receive" : "send"));
    title.setText(
        switch (shown) {
          case TransferState.Arriving(Transfer transfer) ->
              TEXTS.get(
                  "title.receive", transfer.number(), model.way().name(transfer.fromWarehouse()));
          case TransferState.Sending _ -> TEXTS.get("title.send");
          default -> TEXTS.get("title");
        });
    scan.focusField();
  }

  private void askWhy(boolean wanted) {
    if (wanted) {
      note.requestFocus();
    }
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
      key.consume();
      model.book();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.N) {
      key.consume();
      model.send();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.L) {
      key.consume();
      (destination.isVisible() ? there : here).requestFocus();
    } else if (key.getCode() == KeyCode.ENTER && list.isFocused()) {
      key.consume();
      Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(model::receive);
    } else if (key.getCode() == KeyCode.DOWN && list.isVisible() && ListFocus.isIn(scan)) {
      key.consume();
      list.requestFocus();
      list.getSelectionModel().selectFirst();
    }
  }
}
