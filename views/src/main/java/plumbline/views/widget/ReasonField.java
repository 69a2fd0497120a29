package plumbline.views.widget;

import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import plumbline.views.text.Texts;

/** Asks why. What is said is kept in the audit trail, so a blank or a single letter is refused. */
public final class ReasonField extends VBox {
  private static final Texts TEXTS = Texts.of(ReasonField.class);
  private static final int SHORTEST = 3;

  private final TextField field = new TextField();
  private final Label message = new Label(TEXTS.get("reason.needed"));

  public ReasonField(String question) {
    super(4);
    getStyleClass().add("reason-field");
    Label label = new Label(question);
    label.setLabelFor(field);
    label.getStyleClass().add("field-label");
    message.getStyleClass().add("field-message");
    message.setWrapText(true);
    field.setPromptText(TEXTS.get("reason.prompt"));
    field.setAccessibleText(question);
    field.textProperty().subscribe(() -> complain(false));
    complain(false);
    getChildren().addAll(label, field, message);
  }

  public StringProperty textProperty() {
    return field.textProperty();
  }

  /** The reason; or nothing, and then the field says so and has the cursor. */
  public Optional<String> require() {
    String reason = field.getText().strip();
    boolean enough = reason.length() >= SHORTEST;
    complain(!enough);
    if (!enough) {
      field.requestFocus();
    }
    return enough ? Optional.of(reason) : Optional.empty();
  }

  public void focusField() {
    field.requestFocus();
  }

  private void complain(boolean wrong) {
    message.setVisible(wrong);
    message.setManaged(wrong);
    field.getStyleClass().remove("wrong");
    if (wrong) {
      field.getStyleClass().add("wrong");
    }
  }
}
