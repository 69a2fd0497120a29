package plumbline.views.form;

import java.util.Optional;
import plumbline.views.task.Failure;

/** Where the editing of a record stands. */
public sealed interface EditState<T> {
  /** None is under way. */
  record Closed<T>() implements EditState<T> {}

  /** Being typed: a new one, or a change to what was seen. */
  record Typing<T>(Optional<T> seen) implements EditState<T> {}

  record Sent<T>(Optional<T> seen) implements EditState<T> {}

  /** No answer came; saving again is safe. */
  record Unanswered<T>(Optional<T> seen, Failure failure) implements EditState<T> {}

  /** Somebody changed it meanwhile: what they changed is shown, what was typed here is kept. */
  record Stale<T>(T now, String why) implements EditState<T> {}

  default boolean isOpen() {
    return !(this instanceof Closed);
  }

  /** The record being changed; none for a new one. */
  default Optional<T> record() {
    return switch (this) {
      case Closed<T> _ -> Optional.empty();
      case Typing<T>(var seen) -> seen;
      case Sent<T>(var seen) -> seen;
      case Unanswered<T>(var seen, var _) -> seen;
      case Stale<T>(var now, var _) -> Optional.of(now);
    };
  }
}
