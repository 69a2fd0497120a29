package plumbline.app.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.prefs.Preferences;
import plumbline.app.config.UserFolders;
import plumbline.app.desktop.DesktopWindow;
import plumbline.app.desktop.LocalFolders;
import plumbline.app.desktop.Toolkit;
import plumbline.app.server.AlreadyRunningException;
import plumbline.app.server.LocalServers;
import plumbline.app.server.Progress;
import plumbline.app.server.ServerStartException;
import plumbline.views.shell.SplashModel;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.theme.UserThemePreference;

/** The demo in a window: a splash while the servers start, then signing in. */
public final class DemoDesktop {
  private final Progress terminal;
  private final SplashModel splash = new SplashModel(DemoSite.STEPS);
  private final FxWorkRunner runner = new FxWorkRunner(Clock.systemUTC(), DesktopWindow::notShown);

  public DemoDesktop(Progress terminal) {
    this.terminal = terminal;
  }

  /** Returns when the window was closed and the servers have stopped. */
  public void run(Path data, Path programs, LocalServers.Rows rows) throws Exception {
    Toolkit.start();
    DesktopWindow window = open();
    SplashProgress onSplash = new SplashProgress(splash, runner);
    Progress both =
        (step, fraction, sentence) -> {
          terminal.report(step, fraction, sentence);
          onSplash.report(step, fraction, sentence);
        };
    try (DemoSite site = DemoSite.open(data, programs, rows, both)) {
      runner.onScreen(() -> window.showSignIn(site.centralUrl(), DemoUsers.all()));
      window.awaitClosed();
      terminal.report("Plumbline", 1, "The window was closed; the servers stop.");
    } catch (ServerStartException | AlreadyRunningException failure) {
      onSplash.failed(String.valueOf(failure.getMessage()));
      terminal.report("Plumbline", 0, failure.getMessage() + " Close the window to end.");
      window.awaitClosed();
      throw failure;
    }
  }

  private DesktopWindow open() {
    CompletableFuture<DesktopWindow> opened = new CompletableFuture<>();
    runner.onScreen(
        () -> {
          DesktopWindow window =
              new DesktopWindow(
                  runner,
                  LocalFolders.ofUser(UserFolders.current().cache()),
                  new UserThemePreference(Preferences.userRoot().node("plumbline")));
          window.showSplash(splash);
          opened.complete(window);
        });
    return opened.join();
  }
}
