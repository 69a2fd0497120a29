package plumbline.views.stock;

import java.time.Instant;
import plumbline.views.task.Failure;

/** Where the list of lots stands. */
sealed interface ExpiringState {
  record Reading() implements ExpiringState {}

  /** As of then; cut when there is more than is shown. */
  record Shown(Instant asOf, boolean cut) implements ExpiringState {}

  record Failed(Failure failure) implements ExpiringState {}
}
