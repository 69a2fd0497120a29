package plumbline.sync.cache;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refreshes a cache at once and then every few seconds, on a thread of its own. A failure leaves
 * the old figures, which grow older, and the next round tries again.
 */
public final class Refresher implements AutoCloseable {
  /** How long views wait for news when nothing is wrong. */
  public static final Duration EVERY = Duration.ofSeconds(3);

  private static final Logger LOG = LoggerFactory.getLogger(Refresher.class);
  private static final Duration GOODBYE = Duration.ofSeconds(5);

  private final LedgerCache cache;
  private final Duration every;
  private final Listener listener;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition wanted = lock.newCondition();
  private final Thread thread;
  private boolean now = true;
  private boolean stopped;

  /** Hears of every round, on the refresher's thread. */
  public interface Listener {
    void refreshed(Refreshed refreshed);

    /** The figures stay as they were; the message is for the person. */
    void failed(String message);
  }

  private Refresher(LedgerCache cache, Duration every, Listener listener) {
    this.cache = cache;
    this.every = every;
    this.listener = listener;
    this.thread = Thread.ofVirtual().name("cache-refresh").unstarted(this::run);
  }

  public static Refresher start(LedgerCache cache, Duration every, Listener listener) {
    Refresher refresher = new Refresher(cache, every, listener);
    refresher.thread.start();
    return refresher;
  }

  /** Refreshes without waiting for the next round, for example after a posting. */
  public void now() {
    lock.lock();
    try {
      now = true;
      wanted.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    while (awaitRound()) {
      try {
        round();
      } catch (RuntimeException failure) {
        LOG.error(
            "A cache refresh failed in an unforeseen way; the next one will try again", failure);
      }
    }
  }

  private void round() {
    Refreshed refreshed;
    try {
      refreshed = cache.refresh();
    } catch (SQLException failure) {
      LOG.debug("The cache was not refreshed", failure);
      listener.failed("The figures could not be refreshed: " + failure.getMessage());
      return;
    }
    listener.refreshed(refreshed);
  }

  private boolean awaitRound() {
    lock.lock();
    try {
      long left = every.toNanos();
      while (!now && !stopped && left > 0) {
        left = wanted.awaitNanos(left);
      }
      now = false;
      return !stopped;
    } catch (InterruptedException stop) {
      return false;
    } finally {
      lock.unlock();
    }
  }

  /** Never interrupts a round: H2 would lose its file. Waits for it, but not for ever. */
  @Override
  public void close() {
    lock.lock();
    try {
      stopped = true;
      wanted.signalAll();
    } finally {
      lock.unlock();
    }
    try {
      if (!thread.join(GOODBYE)) {
        LOG.warn("A cache refresh is still waiting for the server");
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
