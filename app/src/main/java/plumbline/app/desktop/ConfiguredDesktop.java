package plumbline.app.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.prefs.Preferences;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.theme.UserThemePreference;

/** The desktop on the central database a configuration names. */
public final class ConfiguredDesktop {
  private ConfiguredDesktop() {}

  /** Opens the sign-in screen and returns when the window was closed. */
  public static void open(String centralUrl, Path cacheFolder) throws InterruptedException {
    Toolkit.start();
    FxWorkRunner runner = new FxWorkRunner(Clock.systemUTC(), DesktopWindow::notShown);
    CompletableFuture<DesktopWindow> opened = new CompletableFuture<>();
    runner.onScreen(
        () -> {
          DesktopWindow window =
              new DesktopWindow(
                  runner,
                  LocalFolders.ofUser(cacheFolder),
                  new UserThemePreference(Preferences.userRoot().node("plumbline")));
          window.showSignIn(centralUrl, List.of());
          opened.complete(window);
        });
    opened.join().awaitClosed();
  }
}
