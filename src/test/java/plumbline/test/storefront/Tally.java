package plumbline.test.storefront;

import java.util.Map;
import java.util.TreeMap;

/** What the clients met, counted. */
final class Tally {
  private final Map<String, Integer> counts = new TreeMap<>();

  synchronized void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  synchronized int placed() {
    return counts.getOrDefault("placed", 0);
  }

  synchronized int refused() {
    return counts.getOrDefault("too little", 0);
  }

  @Override
  public synchronized String toString() {
    return counts.toString();
  }
}
