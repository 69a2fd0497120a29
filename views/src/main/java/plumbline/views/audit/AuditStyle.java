package plumbline.views.audit;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The audit trail's own style sheet. */
final class AuditStyle {
  private AuditStyle() {}

  static void dress(Parent screen) {
    URL sheet = AuditStyle.class.getResource("audit.css");
    screen.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
  }
}
