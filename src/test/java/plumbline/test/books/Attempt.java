package plumbline.test.books;

import java.time.Instant;

/**
 * An operation, who asked for it, and what they were told.
 *
 * @param tries how often it was submitted until an answer came
 */
record Attempt(
    Operation operation, String clerk, boolean chief, Instant begun, Instant ended, int tries,
    Answer answer) {
  @Override
  public String toString() {
    return "%s by %s, from %s to %s, %d tries: %s"
        .formatted(operation, clerk, begun, ended, tries, answer);
  }
}
