package plumbline.views.reorder;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;
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

/** Another quantity than the proposed one, typed; 0 orders nothing. */
final class QuantityLine extends HBox {
  private static final Texts TEXTS = Texts.of(QuantityLine.class);
  private static final int PLACES = 3;

  private final AmountText quantity = AmountText.quantity(Amounts.ofProgram());
  private final AmountField field = new AmountField(quantity);
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final Label title = new Label();
  private final BiConsumer<Proposal, BigDecimal> onTyped;
  private final Runnable onLeft;
  private Optional<Proposal> proposal = Optional.empty();

  QuantityLine(BiConsumer<Proposal, BigDecimal> onTyped, Runnable onLeft) {
    super(16);
    this.onTyped = onTyped;
    this.onLeft = onLeft;
    getStyleClass().add("quantity-line");
    setAlignment(Pos.CENTER_LEFT);
    field.setId("order-quantity");
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

  void open(Proposal chosen) {
    proposal = Optional.of(chosen);
    title.setText(TEXTS.get("quantity.of", chosen.row().sku(), chosen.row().name()));
    quantity.set(chosen.quantity());
    refusal.set("");
    setVisible(true);
    field.requestFocus();
  }

  /** False when nothing was open. */
  boolean leave() {
    if (proposal.isEmpty()) {
      return false;
    }
    proposal = Optional.empty();
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
      proposal.ifPresent(chosen -> onTyped.accept(chosen, typed));
      leave();
    } else {
      refusal.set(TEXTS.get("quantity.unreadable"));
    }
  }
}
