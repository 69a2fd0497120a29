package plumbline.views.theme;

import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What a colour says. Never alone: a word or the sign goes with it. */
public enum Meaning {
  NEUTRAL("mean-neutral", Feather.CIRCLE),
  VERIFIED("mean-verified", Feather.CHECK),
  AMBER("mean-amber", Feather.CLOCK),
  RED("mean-red", Feather.ALERT_TRIANGLE),
  UNKNOWN("mean-unknown", Feather.HELP_CIRCLE);

  private final String styleClass;
  private final Feather sign;

  Meaning(String styleClass, Feather sign) {
    this.styleClass = styleClass;
    this.sign = sign;
  }

  public String styleClass() {
    return styleClass;
  }

  public Ikon sign() {
    return sign;
  }

  /** Gives the node this meaning's colour and takes away any other's. */
  public void mark(Node node) {
    for (Meaning other : values()) {
      node.getStyleClass().remove(other.styleClass);
    }
    node.getStyleClass().add(styleClass);
  }
}
