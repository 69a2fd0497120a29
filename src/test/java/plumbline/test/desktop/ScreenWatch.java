package plumbline.test.desktop;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import plumbline.app.tour.Screenside;

/**
 * How long the screen left the worst question unanswered, and how busy the machine was meanwhile.
 */
final class ScreenWatch implements AutoCloseable {
  private static final long BEAT_MILLIS = 10;

  private final Screenside screen;
  private volatile boolean ended;
  private volatile long longest;

  private ScreenWatch(Screenside screen) {
    this.screen = screen;
  }

  static ScreenWatch of(Screenside screen) {
    ScreenWatch watch = new ScreenWatch(screen);
    Thread.ofPlatform().daemon().name("screen-watch").start(watch::watch);
    return watch;
  }

  private void watch() {
    try {
      while (!ended) {
        long asked = System.nanoTime();
        screen.run(() -> {});
        longest = Math.max(longest, System.nanoTime() - asked);
        TimeUnit.MILLISECONDS.sleep(BEAT_MILLIS);
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  Duration longestFreeze() {
    return Duration.ofNanos(longest);
  }

  /** How many programs want one processor; at least 1. All takes that many times as long. */
  static double crowd() {
    OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
    return Math.max(1, machine.getSystemLoadAverage() / machine.getAvailableProcessors());
  }

  @Override
  public void close() {
    ended = true;
  }
}
