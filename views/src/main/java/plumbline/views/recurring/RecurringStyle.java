package plumbline.views.recurring;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of templates and what is due. */
final class RecurringStyle {
  private RecurringStyle() {}

  static void dress(Parent node) {
    URL sheet = RecurringStyle.class.getResource("recurring.css");
    node.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
  }
}
