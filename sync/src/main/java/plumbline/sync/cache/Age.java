package plumbline.sync.cache;

import java.time.Duration;
import java.time.Instant;

/**
 * How old the figures of a read cache are. {@code asOf} is the server's clock at the moment the
 * figures show; {@code old} is measured here, from when the last successful refresh began, so that
 * it needs no agreement of clocks and errs on the old side. {@code confirmed} says that this
 * process itself has refreshed them.
 */
public record Age(Instant asOf, Duration old, boolean confirmed) {
  /** Figures older than this are marked as stale wherever they are shown. */
  public static final Duration WINDOW = Duration.ofSeconds(60);

  /** Never true for figures found on disk and not refreshed since. */
  public boolean isFresh() {
    return confirmed && old.compareTo(WINDOW) <= 0;
  }
}
