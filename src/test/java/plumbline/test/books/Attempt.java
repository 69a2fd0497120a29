package plumbline.test.books;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;

/**
 * An operation, who asked for it, and what they were told.
 *
 * @param tries how often it was submitted until an answer came
 */
record Attempt(
    Operation operation,
    String clerk,
    boolean chief,
    Instant begun,
    Instant ended,
    int tries,
    Answer answer) {
  /** Whether both were under way at one time and about the same thing. */
  boolean metOnTheWay(Attempt other) {
    return !other.ended.isBefore(begun)
        && !other.begun.isAfter(ended)
        && !Collections.disjoint(operation.touched(), other.operation.touched());
  }

  /** Whether the database stamped it while this person was waiting for the answer. */
  boolean covers(Instant stamp) {
    return !stamp.isBefore(begun.truncatedTo(ChronoUnit.MICROS)) && !stamp.isAfter(ended);
  }

  @Override
  public String toString() {
    return "%s by %s, from %s to %s, %d tries: %s"
        .formatted(operation, clerk, begun, ended, tries, answer);
  }
}
