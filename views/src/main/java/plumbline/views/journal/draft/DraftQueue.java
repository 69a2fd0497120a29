package plumbline.views.journal.draft;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;

/**
 * Does to the storage one thing after the other, in the order asked, away from the screen: a late
 * save must never undo a removal.
 */
public final class DraftQueue {
  private final WorkRunner runner;
  private final DraftStorage storage;
  private final Deque<Step<?>> waiting = new ArrayDeque<>();
  private boolean busy;

  public DraftQueue(DraftStorage storage, WorkRunner runner) {
    this.storage = storage;
    this.runner = runner;
  }

  /** What is to be done to the storage. */
  @FunctionalInterface
  public interface Action<T> {
    T on(DraftStorage storage) throws IOException;
  }

  /** Does it as soon as all that was asked before is done, and tells its end on the screen. */
  public <T> void add(Action<T> action, Consumer<T> onDone, Consumer<String> onFailed) {
    waiting.addLast(new Step<>(action, onDone, onFailed));
    next();
  }

  private void next() {
    Step<?> step = busy ? null : waiting.pollFirst();
    if (step != null) {
      busy = true;
      run(step);
    }
  }

  private <T> void run(Step<T> step) {
    runner.run(
        Work.of(() -> step.action().on(storage))
            .named("drafts")
            .quiet()
            .onSuccess(step.onDone())
            .onFailure(IOException.class, failure -> step.onFailed().accept(reason(failure)))
            .onFinished(
                () -> {
                  busy = false;
                  next();
                }));
  }

  private static String reason(IOException failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
  }

  private record Step<T>(Action<T> action, Consumer<T> onDone, Consumer<String> onFailed) {}
}
