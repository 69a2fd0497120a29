package plumbline.views.reconcile;

import java.time.Instant;
import java.util.Optional;
import plumbline.views.task.Failure;

/**
 * Where the list stands.
 *
 * @param readAt when what is shown was last read; empty before the first answer
 * @param failure why the last reading failed; what was read before stays
 * @param more whether more follow than are held
 */
record ListState(Optional<Instant> readAt, Optional<Failure> failure, boolean more) {
  static final ListState FIRST = new ListState(Optional.empty(), Optional.empty(), false);
}
