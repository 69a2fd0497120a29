package plumbline.views.dialog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The root of a window: the content, above it at most a few modal panes with the keyboard kept
 * inside the top one, and above all the notices.
 */
public final class Layers extends StackPane {
  private final StackPane content = new StackPane();
  private final VBox notices = new VBox(8);
  private final Deque<Modal> modals = new ArrayDeque<>();

  public Layers() {
    getStyleClass().add("layers");
    notices.getStyleClass().add("notices");
    notices.setAlignment(Pos.BOTTOM_RIGHT);
    notices.setPickOnBounds(false);
    notices.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
    getChildren().addAll(content, notices);
    sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(this::keepFocus));
    addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
  }

  public void setContent(Node node) {
    content.getChildren().setAll(node);
    takeKeysFromNowOn(content);
  }

  /**
   * A field has no skin before the next pulse, and without it loses what is typed: somebody who
   * types fast, or on a busy machine, would miss the first letters.
   */
  private static void takeKeysFromNowOn(Parent shown) {
    if (shown.getScene() != null) {
      shown.applyCss();
      shown.layout();
    }
  }

  /** Shows the pane above everything until it is closed; Esc closes it. */
  public void open(Node pane, Pos position, Runnable onEscape) {
    Node before = getScene() == null ? null : getScene().getFocusOwner();
    StackPane scrim = new StackPane(pane);
    scrim.getStyleClass().add("scrim");
    StackPane.setAlignment(pane, position);
    scrim.setOnMousePressed(
        press -> {
          if (scrim.equals(press.getTarget())) {
            close(pane);
            onEscape.run();
          }
        });
    modals.push(new Modal(pane, scrim, Optional.ofNullable(before), onEscape));
    getChildren().add(getChildren().size() - 1, scrim);
    takeKeysFromNowOn(scrim);
  }

  /** Closes the pane and puts the cursor back where it was. */
  public void close(Node pane) {
    for (Modal modal : modals.toArray(Modal[]::new)) {
      if (modal.pane().equals(pane)) {
        modals.remove(modal);
        getChildren().remove(modal.scrim());
        modal.focusBefore().ifPresent(Node::requestFocus);
      }
    }
  }

  public boolean isModalOpen() {
    return !modals.isEmpty();
  }

  /** Whoever comes next is not told what the one before did. */
  public void clearNotices() {
    notices.getChildren().clear();
  }

  void addNotice(Node notice) {
    notices.getChildren().add(notice);
  }

  void removeNotice(Node notice) {
    notices.getChildren().remove(notice);
  }

  private void escape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && !modals.isEmpty()) {
      key.consume();
      Modal top = modals.getFirst();
      close(top.pane());
      top.onEscape().run();
    }
  }

  private void keepFocus(javafx.scene.Scene scene) {
    scene
        .focusOwnerProperty()
        .subscribe(
            (before, now) -> {
              if (now != null && !modals.isEmpty() && !isInside(now, modals.getFirst().pane())) {
                returnInside(before, modals.getFirst().pane());
              }
            });
  }

  private static void returnInside(Node before, Node pane) {
    if (before != null && isInside(before, pane)) {
      before.requestFocus();
    } else {
      pane.requestFocus();
    }
  }

  private static boolean isInside(Node node, Node pane) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(pane)) {
        return true;
      }
    }
    return false;
  }

  private record Modal(Node pane, Node scrim, Optional<Node> focusBefore, Runnable onEscape) {}
}
