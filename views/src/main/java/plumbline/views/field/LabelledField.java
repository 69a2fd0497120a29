package plumbline.views.field;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A label above a field and, when it is refused, a sentence below that says what is accepted. */
public final class LabelledField extends VBox {
  private static final String WRONG = "wrong";

  public LabelledField(String words, Control field, ObservableValue<String> refusal) {
    super(4);
    getStyleClass().add("labelled-field");
    Label label = new Label(words);
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    field.setAccessibleText(words);
    field.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(label, field, message(field, refusal));
  }

  /** The sentence beside a field that is refused; takes no room while there is none. */
  public static Label message(Control field, ObservableValue<String> refusal) {
    Label message = new Label();
    message.getStyleClass().add("field-message");
    message.setWrapText(true);
    message.textProperty().bind(refusal);
    message.visibleProperty().bind(refusal.map(sentence -> !sentence.isEmpty()));
    message.managedProperty().bind(message.visibleProperty());
    refusal.subscribe(sentence -> mark(field, sentence));
    return message;
  }

  /** Draws the field as wrong while there is a sentence, and lets it be heard. */
  public static void mark(Control field, String sentence) {
    field.getStyleClass().remove(WRONG);
    if (!sentence.isEmpty()) {
      field.getStyleClass().add(WRONG);
    }
    field.setAccessibleHelp(sentence);
  }
}
