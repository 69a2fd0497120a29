package plumbline.views.receiving;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import plumbline.views.field.DateField;
import plumbline.views.field.LabelledField;
import plumbline.views.scan.ScanField;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** The line a lot is typed or scanned in, while one is asked for. Enter goes on and takes it. */
final class LotLine extends VBox {
  private static final Texts TEXTS = Texts.of(LotLine.class);
  private static final ObservableValue<String> NO_MESSAGE = new ReadOnlyStringWrapper("");

  private final LotForm form;
  private final Label title = new Label();
  private final TextField lot = new TextField();
  private final TextField expiry;
  private final Runnable onAnswered;

  LotLine(LotForm form, Runnable onAnswered) {
    super(8);
    this.form = form;
    this.onAnswered = onAnswered;
    getStyleClass().add("lot-line");
    lot.textProperty().bindBidirectional(form.lotProperty());
    ScanField.keepSeparators(lot);
    expiry = new DateField(form.expiry());
    lot.setId("lot");
    expiry.setId("lot-expiry");
    title.getStyleClass().add("text-strong");
    title.setWrapText(true);
    HBox fields = new HBox(16, box("lot.words", lot, 320), box("expiry.words", expiry, 240));
    getChildren().addAll(title, fields, message(lot, LotForm.LOT), message(expiry, LotForm.EXPIRY));
    managedProperty().bind(visibleProperty());
    setMinHeight(USE_PREF_SIZE);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    form.askedProperty().subscribe(this::show);
  }

  private static LabelledField box(String words, TextField field, double width) {
    LabelledField box = new LabelledField(TEXTS.get(words), field, NO_MESSAGE);
    box.setPrefWidth(width);
    return box;
  }

  private Label message(TextField field, String name) {
    return LabelledField.message(field, Bindings.valueAt(form.refusals(), name).orElse(""));
  }

  private void show(Optional<LotForm.Asked> asked) {
    boolean before = isVisible();
    setVisible(asked.isPresent());
    asked.ifPresent(
        goods -> {
          title.setText(
              TEXTS.get(
                  "lot.of",
                  Amounts.ofProgram().quantity(goods.read().quantity()),
                  goods.product().unit(),
                  goods.product().sku(),
                  goods.product().name()));
          lot.requestFocus();
          lot.selectAll();
        });
    if (before && asked.isEmpty()) {
      onAnswered.run();
    }
  }

  private void key(KeyEvent key) {
    if (key.getCode() != KeyCode.ENTER || key.isShortcutDown()) {
      return;
    }
    key.consume();
    boolean typed = !lot.getText().isBlank() && form.scannedLabel().isEmpty();
    if (lot.isFocused() && typed) {
      expiry.requestFocus();
    } else {
      form.confirm();
      (form.refusals().containsKey(LotForm.EXPIRY) ? expiry : lot).requestFocus();
    }
  }
}
