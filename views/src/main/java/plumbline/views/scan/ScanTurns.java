package plumbline.views.scan;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Takes what is scanned and pressed one after the other: while something that was asked has no
 * answer, what comes next waits, so that whoever scans faster than the server answers loses
 * nothing. Where the screen may be touched.
 */
public final class ScanTurns {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private int unanswered;
  private boolean taking;

  /** At once, or as soon as everything before it is answered. */
  public void take(Runnable step) {
    waiting.add(step);
    takeNext();
  }

  /** Something was asked; what comes next waits for {@link #answered}. */
  public void asked() {
    unanswered++;
  }

  /** Whatever the answer was. */
  public void answered() {
    unanswered--;
    takeNext();
  }

  /** What waits is not done any more. */
  public void forget() {
    waiting.clear();
  }

  private void takeNext() {
    if (taking) {
      return;
    }
    taking = true;
    try {
      while (unanswered == 0 && !waiting.isEmpty()) {
        waiting.poll().run();
      }
    } finally {
      taking = false;
    }
  }
}
