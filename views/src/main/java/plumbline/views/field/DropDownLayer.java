package plumbline.views.field;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Lies over a screen and holds the open list of one of its fields, below it or above. */
public final class DropDownLayer extends Pane {
  private static final double GAP = 2;

  public DropDownLayer() {
    setPickOnBounds(false);
    setManaged(true);
  }

  void show(Region list, Node anchor, double width, double height) {
    Bounds at = sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
    boolean below = at.getMaxY() + GAP + height <= getHeight() || at.getMinY() < height;
    double y = below ? at.getMaxY() + GAP : at.getMinY() - GAP - height;
    double x = Math.max(0, Math.min(at.getMinX(), getWidth() - width));
    list.setManaged(false);
    if (!getChildren().contains(list)) {
      getChildren().setAll(list);
    }
    list.resizeRelocate(x, y, width, height);
  }

  void hide(Region list) {
    getChildren().remove(list);
  }

  boolean isShowing(Region list) {
    return getChildren().contains(list);
  }
}
