package plumbline.app.tour;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import plumbline.app.desktop.DesktopWindow;
import plumbline.views.theme.ScreenPicture;

/** What a person sees of the window, and where pictures of it are kept. */
public final class Stage {
  private final DesktopWindow window;
  private final Screenside screen;
  private final Path pictures;
  private int count;

  public Stage(DesktopWindow window, Screenside screen, Path pictures) {
    this.window = window;
    this.screen = screen;
    this.pictures = pictures;
  }

  /** Whether a person could read these words somewhere in the window now. */
  public boolean shows(String words) {
    return screen.get(() -> isShown(window.scene().getRoot(), words));
  }

  public void awaitWords(String words) {
    screen.until("'" + words + "' on the screen", () -> shows(words));
  }

  public void awaitNoWords(String words) {
    screen.until("no '" + words + "' on the screen", () -> !shows(words));
  }

  private static boolean isShown(Parent root, String words) {
    Deque<Node> nodes = new ArrayDeque<>();
    nodes.add(root);
    while (!nodes.isEmpty()) {
      Node node = nodes.pop();
      if (!node.isVisible()) {
        continue;
      }
      if (text(node).contains(words)) {
        return true;
      }
      if (node instanceof Parent parent) {
        nodes.addAll(parent.getChildrenUnmodifiable());
      }
    }
    return false;
  }

  private static String text(Node node) {
    String text =
        switch (node) {
          case Labeled labeled -> labeled.getText();
          case TextInputControl input -> input.getText();
          case Text plain -> plain.getText();
          default -> "";
        };
    return text == null ? "" : text;
  }

  /** Saves what the window shows now, numbered in the order of the tour. */
  public void picture(String name) {
    count++;
    Path file = pictures.resolve("%02d-%s.png".formatted(count, name));
    screen.settle();
    screen.run(() -> ScreenPicture.save(window.scene(), file));
  }
}
