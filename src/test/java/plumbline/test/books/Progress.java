package plumbline.test.books;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How far a batch has come, for whoever waits to disturb it; and what happened on the way. */
final class Progress {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final AtomicInteger unanswered = new AtomicInteger();
  private int done;
  private boolean over;

  void done() {
    lock.lock();
    try {
      done++;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The batch has ended, well or not; nobody needs to wait for more. */
  void over() {
    lock.lock();
    try {
      over = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until so many operations are done; false when the batch ended before. */
  boolean await(int operations) throws InterruptedException {
    lock.lock();
    try {
      while (done < operations && !over) {
        changed.await();
      }
      return !over;
    } finally {
      lock.unlock();
    }
  }

  boolean isOver() {
    lock.lock();
    try {
      return over;
    } finally {
      lock.unlock();
    }
  }

  void unanswered() {
    unanswered.incrementAndGet();
  }

  int timesUnanswered() {
    return unanswered.get();
  }
}
