package plumbline.views.shell;

import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the letter of a key from landing in the field that the same key moved the cursor to: N
 * opens an entry and must not be typed into its first field. JavaFX sends what is typed after, and
 * apart from, the press.
 */
final class OneKeyOneField implements EventDispatcher {
  private final EventDispatcher usual;
  private final Node root;
  private boolean cursorMoved;

  private OneKeyOneField(EventDispatcher usual, Node root) {
    this.usual = usual;
    this.root = root;
  }

  static void in(Node root) {
    root.setEventDispatcher(new OneKeyOneField(root.getEventDispatcher(), root));
  }

  @Override
  public @Nullable Event dispatchEvent(Event event, EventDispatchChain tail) {
    if (event instanceof KeyEvent
        && cursor() instanceof Control control
        && control.getSkin() == null) {
      control.applyCss();
    }
    if (event.getEventType().equals(KeyEvent.KEY_TYPED) && cursorMoved) {
      cursorMoved = false;
      return null;
    }
    if (!event.getEventType().equals(KeyEvent.KEY_PRESSED)) {
      return usual.dispatchEvent(event, tail);
    }
    @Nullable Node before = cursor();
    Event left = usual.dispatchEvent(event, tail);
    cursorMoved = !Objects.equals(cursor(), before);
    return left;
  }

  private @Nullable Node cursor() {
    return root.getScene() == null ? null : root.getScene().getFocusOwner();
  }
}
