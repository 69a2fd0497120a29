package plumbline.test.desktop;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * How long the screen left the worst question unanswered, and how long this machine stood still at
 * its worst by itself, which no program can help.
 */
final class ScreenWatch implements AutoCloseable {
  private static final long BEAT = TimeUnit.MILLISECONDS.toNanos(10);

  private final Thread asking = daemon("screen-watch", this::ask);
  private final Thread sleeping = daemon("machine-watch", this::sleep);
  private volatile boolean ended;
  private volatile long screen;
  private volatile long machine;

  static ScreenWatch start() {
    ScreenWatch watch = new ScreenWatch();
    watch.asking.start();
    watch.sleeping.start();
    return watch;
  }

  private static Thread daemon(String name, Runnable body) {
    return Thread.ofPlatform().daemon().name(name).unstarted(body);
  }

  private void ask() {
    try {
      while (!ended) {
        long asked = System.nanoTime();
        CountDownLatch answered = new CountDownLatch(1);
        Platform.runLater(answered::countDown);
        answered.await();
        screen = Math.max(screen, System.nanoTime() - asked);
        TimeUnit.NANOSECONDS.sleep(BEAT);
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private void sleep() {
    try {
      while (!ended) {
        long began = System.nanoTime();
        TimeUnit.NANOSECONDS.sleep(BEAT);
        machine = Math.max(machine, System.nanoTime() - began - BEAT);
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  Duration longestFreeze() {
    return Duration.ofNanos(screen);
  }

  Duration longestPauseOfTheMachine() {
    return Duration.ofNanos(machine);
  }

  @Override
  public void close() {
    ended = true;
  }
}
