package plumbline.views.periods;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The periods' own style sheet. */
final class PeriodStyle {
  private PeriodStyle() {}

  static void dress(Parent screen) {
    URL sheet = PeriodStyle.class.getResource("periods.css");
    screen.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
  }
}
