package plumbline.views.vat;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The screen's own style sheet. */
final class VatStyle {
  private VatStyle() {}

  static void dress(Parent screen) {
    URL sheet = VatStyle.class.getResource("vat.css");
    screen.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
  }
}
