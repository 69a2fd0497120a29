package plumbline.views.journal.entry;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import plumbline.views.widget.KeyHint;

/** What another part of Finance adds to the screen an entry is typed in. */
public interface EntryTool {
  /** Stands above the entry's fields, and takes no room while it is not in use. */
  Node node();

  List<KeyHint> keys();

  /** Whether the key was one of its own. */
  boolean take(KeyEvent key);
}
