package plumbline.views.signin;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The sign of the product: a line and the bob that keeps it true. */
public final class Mark extends StackPane {
  public Mark() {
    SVGPath line = new SVGPath();
    line.setContent("M15 0 H17 V14 H15 Z M8 0 H24 V2 H8 Z");
    line.getStyleClass().add("mark-line");
    SVGPath bob = new SVGPath();
    bob.setContent("M10 14 H22 L22 18 L16 32 L10 18 Z");
    bob.getStyleClass().add("mark-bob");
    javafx.scene.Group group = new javafx.scene.Group(line, bob);
    getChildren().add(group);
    getStyleClass().add("mark");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }
}
