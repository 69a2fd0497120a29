package plumbline.views.widget;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The line at the foot of a screen that says which keys do what. */
public final class KeyHints extends FlowPane {
  public KeyHints(List<KeyHint> hints) {
    getStyleClass().add("key-hints");
    show(hints);
  }

  public void show(List<KeyHint> hints) {
    getChildren().setAll(hints.stream().map(KeyHints::chip).toList());
  }

  private static HBox chip(KeyHint hint) {
    Label what = new Label(hint.what());
    what.getStyleClass().add("text-small");
    HBox chip = new HBox(keys(hint.keys()), what);
    chip.getStyleClass().add("key-hint");
    chip.setMinWidth(USE_PREF_SIZE);
    return chip;
  }

  /** The picture of one key combination. */
  public static Label keys(String keys) {
    Label label = new Label(keys);
    label.getStyleClass().add("key-cap");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
