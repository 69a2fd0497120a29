package plumbline.views.task;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Runs work on the calling thread, for tests of view models: at once, or when held, one piece at a
 * time in any order the test chooses.
 */
public final class InlineWorkRunner implements WorkRunner {
  private final boolean held;
  private final Deque<Held<?>> waiting = new ArrayDeque<>();
  private final List<Failure> failures = new ArrayList<>();
  private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();

  private InlineWorkRunner(boolean held) {
    this.held = held;
  }

  public static InlineWorkRunner immediate() {
    return new InlineWorkRunner(false);
  }

  /** Nothing runs before {@link #runOldest} or {@link #runNewest} says so. */
  public static InlineWorkRunner held() {
    return new InlineWorkRunner(true);
  }

  @Override
  public Running run(Work<?> work) {
    Held<?> piece = new Held<>(work);
    running.set(running.get() + work.weight());
    waiting.addLast(piece);
    if (!held) {
      runOldest();
    }
    return piece;
  }

  @Override
  public void onScreen(Runnable action) {
    action.run();
  }

  @Override
  public ReadOnlyIntegerProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  public void runOldest() {
    perform(waiting.removeFirst());
  }

  public void runNewest() {
    perform(waiting.removeLast());
  }

  public int waiting() {
    return waiting.size();
  }

  /** The failures no handler took. */
  public List<Failure> failures() {
    return List.copyOf(failures);
  }

  private <T> void perform(Held<T> piece) {
    try {
      if (!piece.cancelled) {
        T answer = piece.work.call(piece);
        piece.end = () -> piece.work.succeed(answer);
      }
    } catch (Exception cause) {
      Failure failure = Failure.of(piece.work.name(), cause, Clock.systemUTC().instant());
      piece.end = () -> piece.work.fail(failure, failures::add);
    }
    piece.done = true;
    running.set(running.get() - piece.work.weight());
    piece.end.run();
    piece.work.finish();
  }

  private static final class Held<T> implements Running, Reporter {
    private final Work<T> work;
    private Runnable end = () -> {};
    private boolean cancelled;
    private boolean done;

    Held(Work<T> work) {
      this.work = work;
    }

    @Override
    public void report(Progress progress) {
      work.progress(progress);
    }

    @Override
    public boolean cancelled() {
      return cancelled;
    }

    @Override
    public void cancel() {
      cancelled = !done;
    }

    @Override
    public boolean isDone() {
      return done;
    }
  }
}
