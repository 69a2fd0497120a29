package plumbline.test.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import plumbline.app.desktop.DesktopWindow;
import plumbline.app.desktop.LocalFolders;
import plumbline.app.desktop.Toolkit;
import plumbline.domain.central.Login;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.theme.ThemePreference;

/** The desktop itself with a bookkeeper at its journal entry, on a screen in memory. */
final class TypingDesk implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;
  private static final long POLL_NANOS = 20_000_000;

  private final FxWorkRunner runner = new FxWorkRunner(Clock.systemUTC(), failure -> {});
  private final DesktopWindow window;

  private TypingDesk(Path folder) {
    window =
        screen(
            () ->
                new DesktopWindow(
                    runner,
                    new LocalFolders(folder.resolve("cache"), folder.resolve("drafts")),
                    ThemePreference.none()));
  }

  /** Signs in and opens the journal entry. */
  static TypingDesk open(String url, Login login, Path folder) throws InterruptedException {
    Toolkit.start();
    TypingDesk desk = new TypingDesk(folder);
    desk.run(() -> desk.window.showSignIn(url, List.of()));
    desk.type("user", login.user());
    desk.type("password", login.password());
    desk.run(() -> ((javafx.scene.control.Button) desk.node("enter")).fire());
    desk.await("the desk is open", () -> desk.node("desk-journal") != null);
    desk.press(desk.node("desk-journal"), KeyCode.K, true);
    desk.type("go-to", "post entry");
    desk.await("the entry is offered", () -> desk.shows("new journal entry"));
    desk.press(desk.node("go-to"), KeyCode.ENTER, false);
    desk.await("the entry is open", () -> desk.node("line-1-account") != null);
    return desk;
  }

  void typeRent() {
    type("reference", "INV-8812");
    type("description", "Rent, Váci út");
    type("line-1-account", "5220");
    type("line-1-debit", "400000");
    type("line-2-account", "454");
  }

  void type(String id, String words) {
    await(id, () -> node(id) != null);
    run(() -> ((TextInputControl) node(id)).setText(words));
  }

  /** Ctrl+Enter. */
  void post() {
    press(screen(() -> window.scene().lookup(".entry-view")), KeyCode.ENTER, true);
  }

  private void press(Node target, KeyCode key, boolean control) {
    run(
        () ->
            target.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false)));
  }

  String text(String id) {
    return screen(() -> words(node(id)));
  }

  boolean shows(String words) {
    return screen(
        () ->
            window.scene().getRoot().lookupAll("*").stream()
                .anyMatch(node -> words(node).contains(words)));
  }

  void awaitWords(String words) {
    await(words, () -> shows(words));
  }

  void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!screen(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Waited in vain: " + what);
      }
      LockSupport.parkNanos(POLL_NANOS);
    }
  }

  private Node node(String id) {
    return window.scene().lookup("#" + id);
  }

  private static String words(Node node) {
    String words =
        switch (node) {
          case Labeled label -> label.getText();
          case TextInputControl text -> text.getText();
          case null, default -> "";
        };
    return words == null ? "" : words;
  }

  private void run(Runnable action) {
    screen(
        () -> {
          action.run();
          return true;
        });
  }

  private <T> T screen(Supplier<T> read) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    runner.onScreen(
        () -> {
          try {
            answer.complete(read.get());
          } catch (RuntimeException | Error failure) {
            answer.completeExceptionally(failure);
          }
        });
    return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() throws InterruptedException {
    run(window::close);
    window.awaitClosed();
  }
}
