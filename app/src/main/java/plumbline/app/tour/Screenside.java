package plumbline.app.tour;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import plumbline.views.task.WorkRunner;

/** The way of a person's hands and eyes onto the screen's thread and back, and their patience. */
public final class Screenside {
  private static final Duration USUAL_PATIENCE = Duration.ofSeconds(20);
  private static final Duration LOOK = Duration.ofMillis(40);

  private final WorkRunner runner;
  private final Duration patience;

  Screenside(WorkRunner runner) {
    this(runner, USUAL_PATIENCE);
  }

  /** Waits that long for what must come, before it counts as not coming. */
  public Screenside(WorkRunner runner, Duration patience) {
    this.runner = runner;
    this.patience = patience;
  }

  public <T> T get(Supplier<T> read) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    runner.onScreen(
        () -> {
          try {
            answer.complete(read.get());
          } catch (RuntimeException failure) {
            answer.completeExceptionally(failure);
          }
        });
    try {
      return answer.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
    } catch (CompletionException failure) {
      throw new TourFailure("The screen did not answer: " + failure.getCause(), failure);
    }
  }

  public void run(Runnable action) {
    get(
        () -> {
          action.run();
          return true;
        });
  }

  /** Lets everything that was put in the screen's queue before now happen first. */
  public void settle() {
    run(() -> {});
    run(() -> {});
  }

  /** Looks again and again until it holds. */
  public void until(String what, Callable<Boolean> holds) {
    long end = System.nanoTime() + patience.toNanos();
    Exception last = null;
    do {
      try {
        if (holds.call()) {
          return;
        }
        last = null;
      } catch (Exception failure) {
        last = failure;
      }
      pause();
    } while (System.nanoTime() < end);
    throw new TourFailure("Not seen within %d s: %s".formatted(patience.toSeconds(), what), last);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new TourFailure("The tour was interrupted", interrupted);
    }
  }
}
