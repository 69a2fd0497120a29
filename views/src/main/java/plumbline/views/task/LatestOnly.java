package plumbline.views.task;

import org.jspecify.annotations.Nullable;

/**
 * Keeps only the newest of a series of questions, as when a person types on: asking again cancels
 * the work before it and drops its answer, however late it comes.
 */
public final class LatestOnly {
  private final WorkRunner runner;
  private long newest;
  private @Nullable Running last;

  public LatestOnly(WorkRunner runner) {
    this.runner = runner;
  }

  public Running run(Work<?> work) {
    forget();
    long mine = newest;
    Running started = runner.run(work.wantedWhile(() -> mine == newest));
    last = started;
    return started;
  }

  /** Whether the newest question waits for its answer. */
  public boolean isUnderWay() {
    return last != null && !last.isDone();
  }

  /** Drops whatever is still to come. */
  public void forget() {
    newest++;
    if (last != null) {
      last.cancel();
      last = null;
    }
  }
}
