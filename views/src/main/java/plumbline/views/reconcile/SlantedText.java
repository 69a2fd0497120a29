package plumbline.views.reconcile;

import javafx.scene.text.Text;
import javafx.scene.transform.Shear;

/** Grey words set aslant for what is not there: the type family has no italics of its own. */
final class SlantedText extends Text {
  private static final double SLANT = -0.2;

  SlantedText(String words) {
    super(words);
    getStyleClass().addAll("value-part", "absent");
    getTransforms().add(new Shear(SLANT, 0));
  }
}
