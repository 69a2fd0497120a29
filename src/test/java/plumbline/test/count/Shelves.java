package plumbline.test.count;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What really is there, which the books do not know: pieces of each product in one warehouse.
 * Nobody takes from a shelf while somebody else looks at it.
 */
final class Shelves {
  private final List<ReentrantLock> locks = new ArrayList<>();
  private final int[] pieces;

  Shelves(int products, int each) {
    pieces = new int[products + 1];
    for (int product = 0; product <= products; product++) {
      locks.add(new ReentrantLock());
      pieces[product] = each;
    }
  }

  @FunctionalInterface
  interface AtTheShelf {
    void work() throws Exception;
  }

  /** Shelves are taken in ascending order, so that two people never wait for each other. */
  void at(List<Integer> products, AtTheShelf work) throws Exception {
    List<Integer> ascending = products.stream().distinct().sorted().toList();
    ascending.forEach(product -> locks.get(product).lock());
    try {
      work.work();
    } finally {
      ascending.forEach(product -> locks.get(product).unlock());
    }
  }

  int look(int product) {
    return pieces[product];
  }

  void change(int product, int by) {
    if (pieces[product] + by < 0) {
      throw new AssertionError("Nobody can take " + -by + " of " + pieces[product]);
    }
    pieces[product] += by;
  }
}
