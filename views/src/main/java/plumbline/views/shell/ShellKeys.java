package plumbline.views.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere. Taken before the focused control, Esc only after it. */
final class ShellKeys {
  private final List<Desk> desks;
  private final OpenScreens screens;
  private final Runnable openPalette;
  private final java.util.function.Consumer<Screen> showKeys;

  ShellKeys(
      List<Desk> desks,
      OpenScreens screens,
      Runnable openPalette,
      java.util.function.Consumer<Screen> showKeys) {
    this.desks = desks;
    this.screens = screens;
    this.openPalette = openPalette;
    this.showKeys = showKeys;
  }

  void listenOn(Node node) {
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::before);
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::after);
  }

  private void before(KeyEvent key) {
    boolean control = key.isShortcutDown() && !key.isAltDown(); // AltGr types letters: it is both
    boolean taken = control ? withControl(key) : plain(key.getCode());
    if (taken) {
      key.consume();
    }
  }

  private void after(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && screens.frontScreen().map(Screen::back).orElse(false)) {
      key.consume();
    }
  }

  private boolean plain(KeyCode code) {
    switch (code) {
      case F1 -> screens.frontScreen().ifPresent(showKeys);
      case F5 -> screens.frontScreen().ifPresent(Screen::refresh);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean withControl(KeyEvent key) {
    KeyCode code = key.getCode();
    if (code.isDigitKey() && code != KeyCode.DIGIT0 && code != KeyCode.NUMPAD0) {
      return openDesk(Integer.parseInt(code.getName().replaceAll("\\D", "")));
    }
    switch (code) {
      case K -> openPalette.run();
      case W -> screens.closeFront();
      case F -> screens.frontScreen().ifPresent(Screen::filter);
      case TAB -> screens.step(key.isShiftDown() ? -1 : 1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean openDesk(int number) {
    if (number > desks.size()) {
      return false;
    }
    screens.open(desks.get(number - 1).home());
    return true;
  }
}
