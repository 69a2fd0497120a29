package plumbline.views.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A description of work to be done away from the screen, and of what to do with each of its ends.
 * Nothing happens until a {@link WorkRunner} takes it; every handler is called where the screen may
 * be touched.
 */
public final class Work<T> {
  private final Reporting<T> body;
  private String name = "work";
  private Consumer<? super T> success = answer -> {};
  private final List<Expected<?>> expected = new ArrayList<>();
  private Consumer<Failure> unexpected = failure -> {};
  private boolean failureHandled;
  private Consumer<Progress> progress = step -> {};
  private Runnable finished = () -> {};
  private BooleanSupplier wanted = () -> true;
  private boolean counted = true;

  private Work(Reporting<T> body) {
    this.body = body;
  }

  /** Work that says nothing until it ends. */
  public static <T> Work<T> of(Callable<T> body) {
    return new Work<>(reporter -> body.call());
  }

  /** Work without an answer. */
  public static Work<Boolean> doing(Action body) {
    return new Work<>(
        reporter -> {
          body.run();
          return true;
        });
  }

  /** Work that tells how far it is and can ask whether it was cancelled. */
  public static <T> Work<T> reporting(Reporting<T> body) {
    return new Work<>(body);
  }

  /** The words for the status bar and the log. */
  public Work<T> named(String words) {
    name = words;
    return this;
  }

  /** Work too small and too frequent to be counted in the status bar. */
  public Work<T> quiet() {
    counted = false;
    return this;
  }

  public Work<T> onSuccess(Consumer<? super T> handler) {
    success = handler;
    return this;
  }

  /** A bad end that is part of the plan: it is given to the handler and not logged. */
  public <E extends Exception> Work<T> onFailure(Class<E> kind, Consumer<? super E> handler) {
    expected.add(new Expected<>(kind, handler));
    return this;
  }

  /**
   * Any other bad end; without this the runner shows the failure itself. Logged once either way.
   */
  public Work<T> onFailure(Consumer<Failure> handler) {
    unexpected = handler;
    failureHandled = true;
    return this;
  }

  public Work<T> onProgress(Consumer<Progress> handler) {
    progress = handler;
    return this;
  }

  /** Called last, whatever the end, also after cancelling. */
  public Work<T> onFinished(Runnable handler) {
    finished = handler;
    return this;
  }

  /** Answers are dropped, good and bad, when this says no at the moment they arrive. */
  Work<T> wantedWhile(BooleanSupplier condition) {
    wanted = condition;
    return this;
  }

  public String name() {
    return name;
  }

  int weight() {
    return counted ? 1 : 0;
  }

  T call(Reporter reporter) throws Exception {
    return body.call(reporter);
  }

  void succeed(T answer) {
    if (wanted.getAsBoolean()) {
      success.accept(answer);
    }
  }

  void progress(Progress step) {
    if (wanted.getAsBoolean()) {
      progress.accept(step);
    }
  }

  boolean expects(Throwable cause) {
    return expected.stream().anyMatch(e -> e.kind().isInstance(cause));
  }

  void fail(Failure failure, Consumer<Failure> fallback) {
    if (!wanted.getAsBoolean()) {
      return;
    }
    for (Expected<?> candidate : expected) {
      if (candidate.took(failure.cause())) {
        return;
      }
    }
    (failureHandled ? unexpected : fallback).accept(failure);
  }

  void finish() {
    finished.run();
  }

  /** A body that may throw and has no answer. */
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }

  /** A body that reports how far it is. */
  @FunctionalInterface
  public interface Reporting<T> {
    T call(Reporter reporter) throws Exception;
  }

  private record Expected<E extends Exception>(Class<E> kind, Consumer<? super E> handler) {
    boolean took(Throwable cause) {
      if (!kind.isInstance(cause)) {
        return false;
      }
      handler.accept(kind.cast(cause));
      return true;
    }
  }
}
