package plumbline.views.counts;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of counting. */
final class CountStyle {
  private CountStyle() {}

  static void dress(Parent screen) {
    URL sheet = CountStyle.class.getResource("counts.css");
    screen.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
  }
}
