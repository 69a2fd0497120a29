package plumbline.views.form;

import javafx.scene.control.TextField;

/**
 * One field of a form.
 *
 * @param onlyNew whether it can be typed in only while the record is made
 */
public record EditField(String name, String words, TextField control, boolean onlyNew) {
  /** A plain text field. */
  public static EditField text(TypedForm form, String name, String words, boolean onlyNew) {
    TextField control = new TextField();
    control.textProperty().bindBidirectional(form.text(name));
    return new EditField(name, words, control, onlyNew);
  }
}
