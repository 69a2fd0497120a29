package plumbline.views.reconcile;

import java.time.Instant;
import java.util.Optional;

/** When an entity was last compared to its end, and what has been in the way since, if anything. */
record EntityHealth(String entity, Optional<Instant> comparedAt, Optional<Trouble> trouble) {
  /**
   * Why comparisons fail.
   *
   * @param since the first failure seen here; it may have begun before
   */
  record Trouble(String why, Instant since) {}
}
