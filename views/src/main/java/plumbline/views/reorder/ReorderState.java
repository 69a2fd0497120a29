package plumbline.views.reorder;

import java.time.Instant;
import plumbline.views.task.Failure;

/** Where the list stands. */
sealed interface ReorderState {
  record Reading() implements ReorderState {}

  /** As of then; cut when there is more than is shown. */
  record Shown(Instant asOf, boolean cut) implements ReorderState {}

  record Failed(Failure failure) implements ReorderState {}
}
