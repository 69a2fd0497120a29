package plumbline.views.form;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of forms beside lists. */
final class FormStyle {
  private FormStyle() {}

  static void dress(Parent pane) {
    URL sheet = FormStyle.class.getResource("form.css");
    pane.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
  }
}
