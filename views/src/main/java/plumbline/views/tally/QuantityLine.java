package plumbline.views.tally;

import java.math.BigDecimal;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import plumbline.views.field.AmountField;
import plumbline.views.field.AmountReading;
import plumbline.views.field.AmountText;
import plumbline.views.field.LabelledField;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** Another quantity for a line, typed; 0 is none. Enter takes it. */
public final class QuantityLine extends HBox {
  private static final Texts TEXTS = Texts.of(QuantityLine.class);
  private static final int PLACES = 3;

  private final AmountText quantity = AmountText.quantity(Amounts.ofProgram());
  private final AmountField field = new AmountField(quantity);
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final Label title = new Label();
  private final Runnable onLeft;
  private Consumer<BigDecimal> onTyped = typed -> {};

  public QuantityLine(String id, Runnable onLeft) {
    super(16);
    this.onLeft = onLeft;
    TallyStyle.dress(this);
    getStyleClass().add("quantity-line");
    setAlignment(Pos.CENTER_LEFT);
    field.setId(id);
    title.getStyleClass().add("text-strong");
    LabelledField labelled = new LabelledField(TEXTS.get("quantity.words"), field, refusal);
    labelled.setMinWidth(240);
    getChildren().addAll(labelled, title);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    setMinHeight(USE_PREF_SIZE);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    quantity.textProperty().subscribe(text -> refusal.set(""));
  }

  /** Asks for the quantity of what the words name, beginning with the one shown. */
  public void open(String words, BigDecimal shown, Consumer<BigDecimal> handler) {
    onTyped = handler;
    title.setText(words);
    quantity.set(shown);
    refusal.set("");
    setVisible(true);
    field.requestFocus();
  }

  /** False when nothing was open. */
  public boolean leave() {
    if (!isVisible()) {
      return false;
    }
    setVisible(false);
    onLeft.run();
    return true;
  }

  private void key(KeyEvent key) {
    if (key.getCode() != KeyCode.ENTER) {
      return;
    }
    key.consume();
    if (quantity.reading() instanceof AmountReading.Read(BigDecimal typed)
        && typed.signum() >= 0
        && typed.stripTrailingZeros().scale() <= PLACES) {
      onTyped.accept(typed);
      leave();
    } else {
      refusal.set(TEXTS.get("quantity.unreadable"));
    }
  }
}
