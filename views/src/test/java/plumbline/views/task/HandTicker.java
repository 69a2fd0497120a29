package plumbline.views.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A ticker a test beats by hand, with the clock that goes with it. */
public final class HandTicker implements Ticker {
  private final HandClock clock;
  private final List<Beat> beats = new ArrayList<>();

  public HandTicker(HandClock clock) {
    this.clock = clock;
  }

  @Override
  public Running every(Duration period, Runnable action) {
    Beat beat = new Beat(period, action);
    beats.add(beat);
    return beat;
  }

  /** Lets time pass in steps of a quarter of a second. */
  public void pass(Duration time) {
    Duration step = Duration.ofMillis(250);
    for (Duration at = Duration.ZERO; at.compareTo(time) < 0; at = at.plus(step)) {
      clock.advance(step);
      List.copyOf(beats).forEach(beat -> beat.pass(step));
    }
  }

  private static final class Beat implements Running {
    private final Duration period;
    private final Runnable action;
    private Duration since = Duration.ZERO;
    private boolean stopped;

    Beat(Duration period, Runnable action) {
      this.period = period;
      this.action = action;
    }

    void pass(Duration time) {
      since = since.plus(time);
      if (!stopped && since.compareTo(period) >= 0) {
        since = Duration.ZERO;
        action.run();
      }
    }

    @Override
    public void cancel() {
      stopped = true;
    }

    @Override
    public boolean isDone() {
      return stopped;
    }
  }
}
