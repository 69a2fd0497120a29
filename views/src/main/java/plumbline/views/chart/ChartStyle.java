package plumbline.views.chart;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The screen's own style sheet. */
final class ChartStyle {
  private ChartStyle() {}

  static void dress(Parent screen) {
    URL sheet = ChartStyle.class.getResource("chart.css");
    screen.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
  }
}
