package plumbline.app.demo.company.chance;

import java.util.Collections;
import java.util.List;

/**
 * A stream of chances that depends on nothing but the seed and the subject it was made for
 * (SplitMix64). What is drawn for one subject never moves what is drawn for another.
 */
public final class Chance {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private long state;

  private Chance(long state) {
    this.state = state;
  }

  public static Chance of(long seed, String subject) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < subject.length(); i++) {
      hash = (hash ^ subject.charAt(i)) * FNV_PRIME;
    }
    return new Chance(mix(seed + GOLDEN_GAMMA) ^ mix(hash));
  }

  public static Chance of(long seed, String subject, int index) {
    return of(seed, subject + '/' + index);
  }

  public long next() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A fraction from 0 inclusive to 1 exclusive. */
  public double fraction() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** A whole number from 0 to the bound, exclusive. */
  public int below(int bound) {
    return (int) (fraction() * bound);
  }

  /** A whole number from low to high, both inclusive. */
  public int between(int low, int high) {
    return low + below(high - low + 1);
  }

  public boolean in100(int percent) {
    return below(100) < percent;
  }

  public <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** Puts the list in an order of chance. */
  public void shuffle(List<?> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      Collections.swap(list, i, below(i + 1));
    }
  }
}
