package plumbline.views.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import plumbline.views.shell.MainWindow;
import plumbline.views.theme.Look;
import plumbline.views.theme.ScreenPicture;
import plumbline.views.theme.ThemePreference;

/** A shown window with a person at its keyboard. */
public final class DrivenWindow implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 10_000;

  private final Stage stage;
  private final Look look;
  private final MainWindow window;
  private final FxRobot robot = new FxRobot();

  private DrivenWindow(Stage stage, Look look, MainWindow window) {
    this.stage = stage;
    this.look = look;
    this.window = window;
  }

  public static DrivenWindow open(ThemePreference preference, Consumer<DrivenWindow> content) {
    return Toolkit.call(
        () -> {
          Stage stage = new Stage();
          Look look = new Look(preference);
          DrivenWindow driven = new DrivenWindow(stage, look, new MainWindow(stage, look));
          stage.setWidth(1000);
          stage.setHeight(700);
          content.accept(driven);
          stage.toFront();
          stage.requestFocus();
          return driven;
        });
  }

  public static DrivenWindow open(Consumer<DrivenWindow> content) {
    return open(ThemePreference.none(), content);
  }

  public MainWindow window() {
    return window;
  }

  public Look look() {
    return look;
  }

  public void press(KeyCode... keys) {
    push(keys);
    settle();
  }

  /**
   * Without the pauses the robot itself makes after each key; a person's are longer, or shorter.
   */
  private void push(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.robotContext().getBaseRobot().pressKeyboard(key);
    }
    for (int at = keys.length - 1; at >= 0; at--) {
      robot.robotContext().getBaseRobot().releaseKeyboard(keys[at]);
    }
  }

  public void type(String text) {
    for (char letter : text.toCharArray()) {
      if (letter == '%' || letter == '*' || letter == ':') {
        typeSign(letter);
        continue;
      }
      KeyCode code =
          letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(("" + letter).toUpperCase());
      if (letter == '-') {
        code = KeyCode.MINUS;
      }
      if (letter == '.') {
        code = KeyCode.PERIOD;
      }
      if (Character.isUpperCase(letter)) {
        push(KeyCode.SHIFT, code);
      } else {
        push(code);
      }
    }
    settle();
  }

  /** A sign whose key is another one on every keyboard. */
  private void typeSign(char sign) {
    String typed = String.valueOf(sign);
    Toolkit.run(
        () ->
            window
                .scene()
                .getFocusOwner()
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        typed,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false)));
  }

  public String focusedText() {
    return Toolkit.call(
        () ->
            switch (window.scene().getFocusOwner()) {
              case TextInputControl text -> text.getText();
              case Labeled label -> label.getText();
              case null -> "";
              default -> window.scene().getFocusOwner().getClass().getSimpleName();
            });
  }

  public String focusedId() {
    return Toolkit.call(
        () -> {
          Node owner = window.scene().getFocusOwner();
          return owner == null || owner.getId() == null ? "" : owner.getId();
        });
  }

  /** True if some visible label, button or field shows the words. */
  public boolean shows(String words) {
    return Toolkit.call(
        () ->
            window.scene().getRoot().lookupAll("*").stream()
                .filter(DrivenWindow::isSeen)
                .anyMatch(node -> textOf(node).contains(words)));
  }

  /** What the label or field of this id says. */
  public String textOf(String id) {
    return Toolkit.call(() -> textOf(window.scene().lookup("#" + id)));
  }

  public void waitUntilShows(String words) {
    waitUntil("shows \"" + words + "\"", () -> shows(words));
  }

  public void waitUntil(String what, Supplier<Boolean> condition) {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
    while (!condition.get() && System.nanoTime() < end) {
      WaitForAsyncUtils.sleep(20, java.util.concurrent.TimeUnit.MILLISECONDS);
    }
    assertThat(condition.get()).as(what).isTrue();
  }

  /** What the person sees, every popup in its place, as target/pictures/name.png. */
  public void picture(String name) {
    settle();
    Path file = Path.of("target", "pictures", name + ".png");
    Toolkit.run(() -> ScreenPicture.save(window.scene(), file));
  }

  public void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Override
  public void close() {
    Toolkit.run(stage::close);
  }

  private static String textOf(Node node) {
    return switch (node) {
      case Labeled label -> label.getText() == null ? "" : label.getText();
      case TextInputControl text -> text.getText() == null ? "" : text.getText();
      default -> "";
    };
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
