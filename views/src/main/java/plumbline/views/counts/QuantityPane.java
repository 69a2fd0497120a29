package plumbline.views.counts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import plumbline.domain.logistics.count.CountLine;
import plumbline.views.field.AmountField;
import plumbline.views.field.AmountReading;
import plumbline.views.field.AmountText;
import plumbline.views.field.LabelledField;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** The quantity of one line typed by hand: it replaces what was counted before. */
final class QuantityPane extends HBox {
  private static final Texts TEXTS = Texts.of(QuantityPane.class);

  private final AmountText quantity = AmountText.quantity(Amounts.ofProgram());
  private final AmountField field = new AmountField(quantity);
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final Label title = new Label();
  private final BiConsumer<CountLine, BigDecimal> onTyped;
  private final Runnable onLeft;
  private Optional<CountLine> line = Optional.empty();

  QuantityPane(BiConsumer<CountLine, BigDecimal> onTyped, Runnable onLeft) {
    super(16);
    this.onTyped = onTyped;
    this.onLeft = onLeft;
    getStyleClass().add("said-line");
    setAlignment(Pos.CENTER_LEFT);
    field.setId("counted");
    title.getStyleClass().add("text-strong");
    LabelledField labelled = new LabelledField(TEXTS.get("quantity.words"), field, refusal);
    labelled.setMinWidth(280);
    getChildren().addAll(labelled, title);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    setMinHeight(USE_PREF_SIZE);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    quantity.textProperty().subscribe(text -> refusal.set(""));
  }

  void open(CountLine chosen) {
    line = Optional.of(chosen);
    title.setText(TEXTS.get("quantity.of", chosen.sku(), chosen.name()));
    quantity.textProperty().set("");
    refusal.set("");
    setVisible(true);
    field.requestFocus();
  }

  /** False when nothing was open. */
  boolean leave() {
    if (line.isEmpty()) {
      return false;
    }
    line = Optional.empty();
    setVisible(false);
    onLeft.run();
    return true;
  }

  private void key(KeyEvent key) {
    if (key.getCode() != KeyCode.ENTER || key.isShortcutDown()) {
      return;
    }
    key.consume();
    if (quantity.reading() instanceof AmountReading.Read(BigDecimal counted)
        && counted.signum() >= 0) {
      line.ifPresent(chosen -> onTyped.accept(chosen, counted));
      leave();
    } else {
      refusal.set(TEXTS.get("quantity.unreadable"));
    }
  }
}
