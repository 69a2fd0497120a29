package plumbline.test.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import plumbline.app.desktop.DesktopWindow;
import plumbline.app.desktop.LocalFolders;
import plumbline.app.desktop.Toolkit;
import plumbline.app.tour.Keyboard;
import plumbline.app.tour.Screenside;
import plumbline.app.tour.Stage;
import plumbline.app.tour.TourFailure;
import plumbline.domain.central.Login;
import plumbline.views.dialog.FileChoice;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.theme.ThemePreference;
import plumbline.views.widget.AgeBadge;

/** The program's own desktop, signed in to by its keys, with a person in front of it. */
public final class DrivenDesktop implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(45);
  private static final Path PICTURES = Path.of("target", "pictures", "desktop");

  private final DesktopWindow window;
  private final Screenside screen;
  private final Keyboard keys;
  private final Stage stage;

  private DrivenDesktop(DesktopWindow window, Screenside screen) {
    this.window = window;
    this.screen = screen;
    this.keys = new Keyboard(screen);
    this.stage = new Stage(window, screen, PICTURES);
  }

  static DrivenDesktop signIn(String url, Login login, Path cache) throws Exception {
    return signIn(url, login, cache, FileChoice.ofPlatform());
  }

  /** Files are named by the choice given, as the platform's own dialog has no keys here. */
  public static DrivenDesktop signIn(String url, Login login, Path cache, FileChoice files)
      throws Exception {
    Toolkit.start();
    FxWorkRunner runner = new FxWorkRunner(Clock.systemUTC(), DesktopWindow::notShown);
    Screenside screen = new Screenside(runner, PATIENCE);
    DrivenDesktop desktop =
        new DrivenDesktop(
            screen.get(
                () -> {
                  DesktopWindow opened =
                      new DesktopWindow(
                          runner,
                          new LocalFolders(cache, cache.resolveSibling("drafts")),
                          ThemePreference.none(),
                          files);
                  opened.showSignIn(url, List.of());
                  return opened;
                }),
            screen);
    desktop.enter(login);
    return desktop;
  }

  private void enter(Login login) {
    stage.awaitWords("Password");
    keys.type(login.user());
    keys.press(KeyCode.TAB);
    keys.type(login.password());
    keys.press(KeyCode.ENTER);
    stage.awaitNoWords("Password");
  }

  /** Signs out through Go to, and somebody else in. */
  public void changeTo(Login login) {
    goTo("sign out", "Password");
    enter(login);
  }

  public Screenside screen() {
    return screen;
  }

  public Keyboard keys() {
    return keys;
  }

  public Stage stage() {
    return stage;
  }

  /** Through Go to, and waits until the words of what was gone to are shown. */
  public void goTo(String place, String awaited) {
    keys.ctrl(KeyCode.K);
    awaitFocus("go-to");
    keys.type(place);
    keys.press(KeyCode.ENTER);
    stage.awaitWords(awaited);
  }

  /** A record by what is typed of it, once Go to has found it under the words awaited. */
  public void goToRecord(String typed, String found, String awaited) {
    keys.ctrl(KeyCode.K);
    awaitFocus("go-to");
    keys.type(typed);
    stage.awaitWords(found);
    keys.press(KeyCode.ENTER);
    stage.awaitWords(awaited);
  }

  /** Waits until the keys go to the node of this id or, where it has none, of this class. */
  public void awaitFocus(String node) {
    try {
      screen.until("the cursor in " + node, () -> focused().equals(node));
    } catch (TourFailure failure) {
      stage.picture("no-cursor-in-" + node);
      throw new AssertionError("The cursor is in " + focused() + ", not in " + node, failure);
    }
  }

  public String focused() {
    return screen.get(
        () -> {
          Node owner = window.scene().getFocusOwner();
          if (owner == null) {
            return "";
          }
          return owner.getId() == null ? owner.getClass().getSimpleName() : owner.getId();
        });
  }

  /** When the status bar says the read cache was last equal to the ledger. */
  Optional<Instant> cacheAsOf() {
    return screen.get(
        () ->
            ((AgeBadge) window.scene().getRoot().lookup(".status-bar .age-badge"))
                .asOfProperty()
                .get());
  }

  @Override
  public void close() throws InterruptedException {
    screen.run(window::close);
    window.awaitClosed();
  }
}
