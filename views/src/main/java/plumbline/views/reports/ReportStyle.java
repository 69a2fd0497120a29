package plumbline.views.reports;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The reports' own style sheet. */
final class ReportStyle {
  private ReportStyle() {}

  static void dress(Parent screen) {
    URL sheet = ReportStyle.class.getResource("reports.css");
    screen.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
  }
}
