package plumbline.sync.hub;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work the hub does over and over while it is active: a pause after each time, a longer one while
 * it fails, and a failure logged once until it works again.
 */
final class Round implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Round.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
  private static final int LONGEST_WORDS = 300;

  /** One time of the work. */
  @FunctionalInterface
  interface Work {
    void once() throws Exception;
  }

  private final String name;
  private final Duration pause;
  private final Work work;
  private final Semaphore stop = new Semaphore(0);
  private final Thread thread;
  private volatile String failure = "";

  Round(String name, Duration pause, Work work) {
    this.name = name;
    this.pause = pause;
    this.work = work;
    this.thread = Thread.ofVirtual().name("hub-" + name).unstarted(this::run);
  }

  Round start() {
    thread.start();
    return this;
  }

  /** What stands in the way now, after the name of the work. */
  Optional<String> trouble() {
    String now = failure;
    String what = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return now.isEmpty() ? Optional.empty() : Optional.of(what + ": " + now);
  }

  private void run() {
    int failures = 0;
    while (true) {
      try {
        work.once();
        if (failures > 0) {
          LOG.info("{} works again", name);
        }
        failures = 0;
        failure = "";
      } catch (InterruptedException stopped) {
        return;
      } catch (Exception failed) {
        if (failures == 0) {
          LOG.warn("{} failed; it is tried again", name, failed);
        }
        failures++;
        failure = words(failed);
      }
      if (stoppedDuring(pauseAfter(failures))) {
        return;
      }
    }
  }

  /** What fits on a screen; the whole of it is in the log. */
  private static String words(Exception failed) {
    String message = failed.getMessage();
    String words = message == null || message.isBlank() ? failed.toString() : message.strip();
    return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS) + "…";
  }

  private Duration pauseAfter(int failures) {
    Duration longer = pause.multipliedBy(1L << Math.min(failures, 6));
    return longer.compareTo(LONGEST_PAUSE) > 0 && failures > 0 ? LONGEST_PAUSE : longer;
  }

  private boolean stoppedDuring(Duration wait) {
    try {
      return stop.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      return true;
    }
  }

  /** Lets the work that is going on finish, for a while; then interrupts it. */
  @Override
  public void close() {
    stop.release();
    try {
      if (!thread.join(Duration.ofSeconds(5))) {
        thread.interrupt();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
