package plumbline.app.desktop;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.views.dialog.FileChoice;
import plumbline.views.dialog.FxDialogs;
import plumbline.views.shell.MainWindow;
import plumbline.views.shell.SplashModel;
import plumbline.views.shell.SplashView;
import plumbline.views.shell.Workbench;
import plumbline.views.signin.DemoUser;
import plumbline.views.signin.Person;
import plumbline.views.signin.SignInModel;
import plumbline.views.signin.SignInView;
import plumbline.views.task.Failure;
import plumbline.views.task.FxTicker;
import plumbline.views.task.WorkRunner;
import plumbline.views.theme.Look;
import plumbline.views.theme.ThemePreference;

/**
 * The one window of the desktop and what it shows in turn: starting, signing in, working. To be
 * used where the screen may be touched, except for {@link #awaitClosed}.
 */
public final class DesktopWindow {
  private static final Logger LOG = LoggerFactory.getLogger(DesktopWindow.class);

  private static final Duration LEAVING = Duration.ofSeconds(10);

  private final MainWindow window;
  private final Workbench bench;
  private final LocalFolders folders;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Thread> leaving = new CopyOnWriteArrayList<>();
  private @Nullable Workplace workplace;

  /** A window of its own stage, not shown yet; files are chosen in the platform's own dialog. */
  public DesktopWindow(WorkRunner runner, LocalFolders folders, ThemePreference preference) {
    this(runner, folders, preference, FileChoice.ofPlatform());
  }

  /** A window of its own stage, not shown yet, where files are chosen in a way of the caller's. */
  public DesktopWindow(
      WorkRunner runner, LocalFolders folders, ThemePreference preference, FileChoice files) {
    Look look = new Look(preference);
    Stage stage = new Stage();
    this.window = new MainWindow(stage, look);
    FxTicker ticker = new FxTicker();
    this.bench =
        new Workbench(
            runner, ticker, Clock.systemUTC(), look, new FxDialogs(window.layers(), ticker, files));
    this.folders = folders;
    stage.setOnHidden(
        hidden -> {
          leaveWorkplace();
          closed.countDown();
        });
  }

  public Scene scene() {
    return window.scene();
  }

  public Workbench bench() {
    return bench;
  }

  public void showSplash(SplashModel model) {
    window.show(new SplashView(model));
  }

  /** Signing in at the central database; afterwards the shell. */
  public void showSignIn(String centralUrl, List<DemoUser> demoUsers) {
    leaveWorkplace();
    window.layers().clearNotices();
    CentralSignIn signIn = new CentralSignIn(centralUrl, folders, demoUsers);
    SignInModel model =
        new SignInModel(
            signIn,
            signIn.server(),
            bench.runner(),
            person -> signIn.take().ifPresent(books -> work(person, books, centralUrl, demoUsers)));
    SignInView view = new SignInView(model, demoUsers);
    window.show(view);
    view.focusFirst();
  }

  private void work(Person person, OpenBooks books, String centralUrl, List<DemoUser> demoUsers) {
    Workplace opened =
        new Workplace(
            books, person, bench, window.layers(), () -> showSignIn(centralUrl, demoUsers));
    workplace = opened;
    window.show(opened.node());
    opened.start();
  }

  private void leaveWorkplace() {
    Workplace left = workplace;
    workplace = null;
    if (left != null) {
      left.leaveScreen();
      leaving.add(Thread.ofVirtual().name("leave-workplace").start(left::letGo));
    }
  }

  /** Closes the window and lets go of everything. */
  public void close() {
    scene().getWindow().hide();
  }

  /** A failure that no screen handles. It was logged; the code tells it from others. */
  public static void notShown(Failure failure) {
    LOG.warn("Nobody showed the failure of {} with the code {}", failure.work(), failure.code());
  }

  /** Waits, away from the screen, until the window is closed and has let go of everything. */
  public void awaitClosed() throws InterruptedException {
    closed.await();
    for (Thread thread : leaving) {
      thread.join(LEAVING);
    }
  }
}
