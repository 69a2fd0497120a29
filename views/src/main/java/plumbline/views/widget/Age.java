package plumbline.views.widget;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import plumbline.views.theme.Meaning;

/** How old a copy is, measured against the window it may have. */
public record Age(State state, Duration age, Duration window) {
  /** Where in its window a copy is. */
  public enum State {
    FRESH(Meaning.VERIFIED),
    NEAR_LIMIT(Meaning.AMBER),
    TOO_OLD(Meaning.RED),
    UNKNOWN(Meaning.UNKNOWN);

    private final Meaning meaning;

    State(Meaning meaning) {
      this.meaning = meaning;
    }

    public Meaning meaning() {
      return meaning;
    }
  }

  /** The last fifth of the window is near the limit; a copy that was never filled is unknown. */
  public static Age of(Optional<Instant> asOf, Instant now, Duration window) {
    if (asOf.isEmpty()) {
      return new Age(State.UNKNOWN, Duration.ZERO, window);
    }
    Duration age = Duration.between(asOf.get(), now);
    Duration shown = age.isNegative() ? Duration.ZERO : age;
    if (shown.compareTo(window) > 0) {
      return new Age(State.TOO_OLD, shown, window);
    }
    boolean near = shown.compareTo(window.multipliedBy(4).dividedBy(5)) >= 0;
    return new Age(near ? State.NEAR_LIMIT : State.FRESH, shown, window);
  }
}
