package plumbline.sync.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * Measures how long ago something began by two clocks and believes the one that says longer: the
 * monotonic one stands still while the machine sleeps, and the wall clock may be set back.
 */
public final class AgeReckoning {
  private final Clock clock;
  private final LongSupplier nanos;

  public AgeReckoning(Clock clock, LongSupplier nanos) {
    this.clock = clock;
    this.nanos = nanos;
  }

  public static AgeReckoning ofSystem() {
    return new AgeReckoning(Clock.systemUTC(), System::nanoTime);
  }

  /** A moment on both clocks. */
  record Moment(Instant wall, long nanos) {}

  Moment now() {
    return new Moment(clock.instant(), nanos.getAsLong());
  }

  Duration since(Moment began) {
    Duration monotonic = Duration.ofNanos(nanos.getAsLong() - began.nanos());
    return longer(monotonic, sinceWall(began.wall()));
  }

  /** For what an earlier process left behind: only the wall clock is common to both. */
  Duration sinceWall(Instant began) {
    return longer(Duration.ZERO, Duration.between(began, clock.instant()));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
