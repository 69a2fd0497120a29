package plumbline.views.settings;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The screen's own style sheet. */
final class SettingsStyle {
  private SettingsStyle() {}

  static void dress(Parent screen) {
    URL sheet = SettingsStyle.class.getResource("settings.css");
    screen.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
  }
}
