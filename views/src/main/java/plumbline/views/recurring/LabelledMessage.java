package plumbline.views.recurring;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;

/** A sentence that says why nothing was done, and takes no room while there is none. */
final class LabelledMessage {
  private LabelledMessage() {}

  static Label of(ObservableStringValue sentence) {
    Label label = new Label();
    label.getStyleClass().add("field-message");
    label.setWrapText(true);
    label.textProperty().bind(sentence);
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }
}
