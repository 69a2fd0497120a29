package plumbline.test.books;

import java.util.List;
import plumbline.domain.central.Refusal;

/** What the program told the person in the end. */
sealed interface Answer {
  /** Done, once; the number it got, or nothing where there is none. */
  record Accepted(String number) implements Answer {}

  record Refused(String message) implements Answer {}

  static Answer refused(List<Refusal> refusals) {
    return new Refused(String.join(" | ", refusals.stream().map(Refusal::message).toList()));
  }

  default boolean isAccepted() {
    return this instanceof Accepted;
  }
}
