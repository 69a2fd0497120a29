package plumbline.views.stock;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.domain.logistics.StockRow;
import plumbline.views.field.AmountField;
import plumbline.views.field.ChoiceField;
import plumbline.views.field.DropDownLayer;
import plumbline.views.field.LabelledField;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;

/** The line an adjustment is typed in; there while one is under way. Enter goes on and does it. */
final class AdjustmentPane extends VBox {
  private static final Texts TEXTS = Texts.of(AdjustmentPane.class);

  private static final ObservableValue<String> NO_MESSAGE = new ReadOnlyStringWrapper("");

  private final AdjustmentModel model;
  private final Moments moments;
  private final Label title = new Label();
  private final Label banner = new Label();
  private final TextField quantity;
  private final TextField reason;
  private final TextField lot = new TextField();
  private final TextField note = new TextField();

  AdjustmentPane(AdjustmentModel model, DropDownLayer layer, Clock clock) {
    super(8);
    this.model = model;
    moments = Moments.ofProgram(clock);
    getStyleClass().add("adjustment");
    AdjustmentForm form = model.form();
    quantity = new AmountField(form.quantity());
    reason = new ChoiceField<>(form, form.reasonProperty(), layer);
    note.textProperty().bindBidirectional(form.noteProperty());
    lot.textProperty().bindBidirectional(form.lotProperty());
    LabelledField lots = sized(box("adjust.lot", lot, AdjustmentForm.LOT), 144);
    lots.visibleProperty().bind(model.stateProperty().map(AdjustmentPane::keepsLots));
    lots.managedProperty().bind(lots.visibleProperty());
    LabelledField notes = box("adjust.note", note, AdjustmentForm.NOTE);
    HBox.setHgrow(notes, Priority.ALWAYS);
    HBox fields =
        new HBox(
            16,
            sized(box("adjust.quantity", quantity, AdjustmentForm.QUANTITY), 180),
            sized(box("adjust.reason", reason, AdjustmentForm.REASON), 240),
            lots,
            notes);
    title.getStyleClass().add("text-strong");
    banner.getStyleClass().add("adjustment-banner");
    banner.setWrapText(true);
    banner.managedProperty().bind(banner.visibleProperty());
    managedProperty().bind(visibleProperty());
    setMinHeight(USE_PREF_SIZE);
    getChildren()
        .addAll(
            title,
            banner,
            fields,
            message(quantity, AdjustmentForm.QUANTITY),
            message(reason, AdjustmentForm.REASON));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.stateProperty().subscribe(this::show);
    model
        .cursorProperty()
        .subscribe(
            field -> Optional.ofNullable(fieldsByName().get(field)).ifPresent(Node::requestFocus));
  }

  private Map<String, TextField> fieldsByName() {
    return Map.of(
        AdjustmentForm.QUANTITY, quantity,
        AdjustmentForm.REASON, reason,
        AdjustmentForm.LOT, lot,
        AdjustmentForm.NOTE, note);
  }

  private LabelledField box(String key, TextField field, String name) {
    field.setId("adjust-" + name);
    field
        .editableProperty()
        .bind(model.stateProperty().map(state -> !(state instanceof AdjustmentState.Sent)));
    return new LabelledField(TEXTS.get(key), field, NO_MESSAGE);
  }

  /** Below all fields, where a sentence has room. */
  private Label message(TextField field, String name) {
    return LabelledField.message(field, Bindings.valueAt(model.form().refusals(), name).orElse(""));
  }

  private static LabelledField sized(LabelledField box, double width) {
    box.setMinWidth(width);
    box.setPrefWidth(width);
    return box;
  }

  void focusQuantity() {
    quantity.requestFocus();
    quantity.end();
  }

  private void show(AdjustmentState state) {
    setVisible(!(state instanceof AdjustmentState.Closed));
    switch (state) {
      case AdjustmentState.Closed _ -> {}
      case AdjustmentState.Typing(StockRow row) -> say(row, "");
      case AdjustmentState.Sent(StockRow row) -> say(row, "");
      case AdjustmentState.Unanswered(StockRow row, var failure) ->
          say(
              row,
              TEXTS.get("adjust.unanswered", moments.timeOfDay(failure.at()), failure.reason()));
      case AdjustmentState.MovedEarlier(StockRow row, var moved) ->
          say(
              row,
              TEXTS.get("adjust.movedEarlier", model.signed(moved.quantity()), moved.reason()));
    }
  }

  private static boolean keepsLots(AdjustmentState state) {
    return switch (state) {
      case AdjustmentState.Closed _ -> false;
      case AdjustmentState.Typing(StockRow row) -> row.keepsLots();
      case AdjustmentState.Sent(StockRow row) -> row.keepsLots();
      case AdjustmentState.Unanswered(StockRow row, var _) -> row.keepsLots();
      case AdjustmentState.MovedEarlier(StockRow row, var _) -> row.keepsLots();
    };
  }

  private void say(StockRow row, String sentence) {
    title.setText(TEXTS.get("adjust.title", row.sku(), row.name()));
    banner.setText(sentence);
    banner.setVisible(!sentence.isEmpty());
  }

  private TextField next() {
    if (quantity.isFocused()) {
      return reason;
    }
    return reason.isFocused() && keepsLots(model.stateProperty().get()) ? lot : note;
  }

  private void key(KeyEvent key) {
    if (key.getCode() != KeyCode.ENTER) {
      return;
    }
    key.consume();
    if (key.isShortcutDown() || note.isFocused()) {
      model.adjust();
    } else {
      next().requestFocus();
    }
  }
}
