package plumbline.views.task;

import java.time.Duration;

/** Calls an action again and again where the screen may be touched. */
public interface Ticker {
  /** Starts now, first call after one period; cancel the result to stop. */
  Running every(Duration period, Runnable action);
}
