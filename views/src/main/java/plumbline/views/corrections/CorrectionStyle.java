package plumbline.views.corrections;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of corrections. */
final class CorrectionStyle {
  private CorrectionStyle() {}

  static void dress(Parent node) {
    URL sheet = CorrectionStyle.class.getResource("corrections.css");
    node.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
  }
}
