package plumbline.views.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Objects;

/** The two looks of the program; colours mean the same in both. */
public enum Theme {
  LIGHT,
  DARK;

  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  String baseStyleSheet() {
    return this == LIGHT
        ? new PrimerLight().getUserAgentStylesheet()
        : new PrimerDark().getUserAgentStylesheet();
  }

  /** The style sheet with the colour tokens of this theme. */
  String tokens() {
    return sheet(this == LIGHT ? "light.css" : "dark.css");
  }

  static String sheet(String file) {
    URL found = Theme.class.getResource(file);
    return Objects.requireNonNull(found, file).toExternalForm();
  }
}
