package plumbline.views.journal.posted;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import plumbline.domain.finance.PostedEntry;
import plumbline.views.widget.KeyHint;

/** What another part of Finance adds to the screen of a posted entry. */
public interface PostedPart {
  /**
   * Stands between the head of the entry and its lines, and takes no room while it says nothing.
   */
  Node node();

  List<KeyHint> keys();

  /** The entry was read. */
  void show(PostedEntry entry);

  /** Whether the key was one of its own. */
  boolean take(KeyEvent key);
}
