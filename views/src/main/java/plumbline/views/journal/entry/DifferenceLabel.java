package plumbline.views.journal.entry;

import java.math.BigDecimal;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.EntryForm;
import plumbline.views.journal.form.Labels;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;

/** Debit minus credit at every moment: a tick at zero, and the side that is missing otherwise. */
final class DifferenceLabel extends VBox {
  private static final Texts TEXTS = Texts.of(DifferenceLabel.class);

  private final EntryForm form;
  private final Amounts amounts = Amounts.ofProgram();
  private final Label amount = new Label();
  private final FontIcon tick = new FontIcon(Feather.CHECK);
  private final Label side = new Label();

  DifferenceLabel(EntryForm form) {
    this.form = form;
    getStyleClass().add("difference");
    setAlignment(Pos.TOP_RIGHT);
    setMinWidth(USE_PREF_SIZE);
    amount.setId("difference");
    amount.getStyleClass().add("text-title");
    side.getStyleClass().add("text-small");
    Label words = new Label(TEXTS.get("difference.words"));
    words.getStyleClass().add("text-muted");
    HBox line = new HBox(8, words, amount, tick);
    line.setAlignment(Pos.BASELINE_RIGHT);
    Label message = new Label();
    message.getStyleClass().add("field-message");
    message.textProperty().bind(Labels.refusal(form.refusals(), EntryField.DIFFERENCE));
    message.visibleProperty().bind(message.textProperty().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    getChildren().addAll(line, side, message);
    form.differenceProperty().subscribe(difference -> show(difference));
    form.lines().subscribe(() -> show(form.differenceProperty().get()));
  }

  private void show(BigDecimal difference) {
    boolean balanced = form.isBalanced();
    amount.setText(amounts.money(difference.abs().setScale(Math.max(2, difference.scale()))));
    tick.setVisible(balanced);
    tick.setManaged(balanced);
    String missing =
        switch (difference.signum()) {
          case 1 -> TEXTS.get("difference.creditMissing");
          case -1 -> TEXTS.get("difference.debitMissing");
          default -> balanced ? TEXTS.get("difference.balanced") : "";
        };
    side.setText(missing);
    Meaning meaning =
        difference.signum() != 0 ? Meaning.AMBER : balanced ? Meaning.VERIFIED : Meaning.NEUTRAL;
    meaning.mark(amount);
    meaning.mark(tick);
    setAccessibleText(TEXTS.get("difference.words") + " " + amount.getText() + " " + missing);
  }
}
