package plumbline.views.screen;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** The one JavaFX toolkit of a test JVM. */
public final class Toolkit {
  private static boolean started;

  private Toolkit() {}

  public static synchronized void start() {
    if (!started) {
      CompletableFuture<Void> ready = new CompletableFuture<>();
      Platform.startup(() -> ready.complete(null));
      Platform.setImplicitExit(false);
      waitFor(ready);
      started = true;
    }
  }

  /** Does it on the JavaFX thread and waits for the answer. */
  public static <T> T call(Callable<T> action) {
    start();
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(action.call());
          } catch (Throwable failure) {
            answer.completeExceptionally(failure);
          }
        });
    return waitFor(answer);
  }

  public static void run(Runnable action) {
    call(
        () -> {
          action.run();
          return true;
        });
  }

  private static <T> T waitFor(CompletableFuture<T> future) {
    try {
      return future.get(20, TimeUnit.SECONDS);
    } catch (ExecutionException failure) {
      throw new AssertionError(failure.getCause());
    } catch (InterruptedException | TimeoutException failure) {
      throw new AssertionError(failure);
    }
  }
}
