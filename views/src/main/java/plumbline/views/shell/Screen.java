package plumbline.views.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import plumbline.views.widget.KeyHint;

/**
 * One open screen, shown in a tab. The shell calls it on the JavaFX thread only, and keeps it alive
 * with everything typed in it until its tab is closed, also while the server is gone.
 */
public interface Screen {
  /** The words on the tab; may change while the screen is open. */
  ObservableValue<String> title();

  Ikon icon();

  Node node();

  /** What F1 shows, beside the keys that work everywhere. */
  List<KeyHint> keys();

  /** Puts the cursor where work begins; called when the tab is first shown. */
  void focusFirst();

  /** F5, and once by itself when a lost connection is back. Never discards what was typed. */
  void refresh();

  /** Ctrl+F: puts the cursor into the filter line. */
  void filter();

  /** Esc: one step back inside the screen; false when there is nothing to step back from. */
  default boolean back() {
    return false;
  }

  /** The tab was closed: stop what runs. */
  default void closed() {}
}
