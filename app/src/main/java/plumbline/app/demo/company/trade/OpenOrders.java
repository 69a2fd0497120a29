package plumbline.app.demo.company.trade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plumbline.app.demo.company.chance.Chance;

/** Which orders have not left yet: nearly all of the last days, fewer and fewer of older ones. */
final class OpenOrders {
  private static final double FADE = 350;

  private OpenOrders() {}

  private record Candidate(int index, double rank) {}

  /** Drawn without replacement, each order by its weight (Efraimidis and Spirakis). */
  static Set<Integer> of(long seed) {
    Chance chance = Chance.of(seed, "open orders");
    List<Candidate> candidates = new ArrayList<>();
    for (int index = 0; index < OrderBook.SIZE; index++) {
      double weight = StrictMath.exp((index - OrderBook.SIZE) / FADE);
      candidates.add(new Candidate(index, -StrictMath.log(1 - chance.fraction()) / weight));
    }
    candidates.sort(Comparator.comparingDouble(Candidate::rank));
    Set<Integer> open = new HashSet<>();
    for (Candidate candidate : candidates.subList(0, OrderBook.OPEN)) {
      open.add(candidate.index());
    }
    return open;
  }
}
