package plumbline.views.task;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work on virtual threads and returns to the JavaFX thread. The only class of the program that
 * changes to that thread.
 */
public final class FxWorkRunner implements WorkRunner {
  private static final Logger LOG = LoggerFactory.getLogger(FxWorkRunner.class);

  private final Clock clock;
  private final Consumer<Failure> fallback;
  private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();

  /** Failures nobody else handles go to the fallback, on the JavaFX thread. */
  public FxWorkRunner(Clock clock, Consumer<Failure> fallback) {
    this.clock = clock;
    this.fallback = fallback;
  }

  @Override
  public Running run(Work<?> work) {
    onScreen(() -> running.set(running.get() + work.weight()));
    Flight flight = new Flight();
    Thread.ofVirtual().name(work.name()).start(() -> perform(work, flight));
    return flight;
  }

  @Override
  public void onScreen(Runnable action) {
    if (Platform.isFxApplicationThread()) {
      action.run();
    } else {
      Platform.runLater(action);
    }
  }

  @Override
  public ReadOnlyIntegerProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  private <T> void perform(Work<T> work, Flight flight) {
    Runnable end;
    try {
      T answer = work.call(flight.reporterFor(work));
      end = () -> work.succeed(answer);
    } catch (Throwable cause) { // every end must reach the screen, errors too
      Failure failure = Failure.of(work.name(), cause, clock.instant());
      if (!flight.cancelled.get() && !work.expects(cause)) {
        LOG.error("{} failed, code {}", work.name(), failure.code(), cause);
      }
      end = () -> work.fail(failure, fallback);
    }
    Runnable settled = end;
    Platform.runLater(() -> land(work, flight, settled));
  }

  private void land(Work<?> work, Flight flight, Runnable end) {
    flight.done.set(true);
    running.set(running.get() - work.weight());
    try {
      if (!flight.cancelled.get()) {
        end.run();
      }
    } finally {
      work.finish();
    }
  }

  private final class Flight implements Running {
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean done = new AtomicBoolean();

    Reporter reporterFor(Work<?> work) {
      return new Reporter() {
        @Override
        public void report(Progress progress) {
          onScreen(
              () -> {
                if (!cancelled.get()) {
                  work.progress(progress);
                }
              });
        }

        @Override
        public boolean cancelled() {
          return cancelled.get();
        }
      };
    }

    @Override
    public void cancel() {
      cancelled.set(true);
    }

    @Override
    public boolean isDone() {
      return done.get();
    }
  }
}
