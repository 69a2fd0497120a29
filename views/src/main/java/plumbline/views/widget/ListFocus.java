package plumbline.views.widget;

import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * Keeps the keyboard in a screen while its content gives way to a message: the screen itself has
 * the cursor meanwhile, so that its keys work, and the table gets it back.
 */
public final class ListFocus {
  private final Parent screen;
  private final Node content;
  private final Node table;

  private ListFocus(Parent screen, Node content, Node table) {
    this.screen = screen;
    this.content = content;
    this.table = table;
  }

  /** From now on; the content is what is hidden, the table what has the cursor in it. */
  public static ListFocus keep(Parent screen, Node content, Node table) {
    ListFocus focus = new ListFocus(screen, content, table);
    content.visibleProperty().subscribe((was, is) -> focus.changed(is));
    return focus;
  }

  /** Whether the cursor is inside; {@link Node#isFocusWithin} may still say so after it left. */
  public static boolean isIn(Node pane) {
    Node at = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    while (at != null && !at.equals(pane)) {
      at = at.getParent();
    }
    return at != null;
  }

  /** Puts the cursor into the table, or into the screen while the table cannot be seen. */
  public void request() {
    (content.isVisible() ? table : screen).requestFocus();
  }

  /** Before the toolkit notices that the cursor is out of sight, and puts it anywhere. */
  private void changed(boolean visible) {
    if (visible && screen.isFocused()) {
      table.requestFocus();
    } else if (!visible && table.isFocused()) {
      screen.requestFocus();
    }
  }
}
