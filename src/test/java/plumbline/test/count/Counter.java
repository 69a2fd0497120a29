package plumbline.test.count;

import java.sql.Connection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import plumbline.domain.central.Rows;
import plumbline.test.storefront.Store;

/**
 * Counts products in any order, some in two parts, some twice; halfway, goods have left meanwhile.
 */
final class Counter implements Callable<Void> {
  private final Store store;
  private final Shelves shelves;
  private final UUID count;
  private final List<Integer> products;
  private final CountDownLatch soldMeanwhile;
  private final Random random;

  Counter(
      Store store,
      Shelves shelves,
      UUID count,
      List<Integer> products,
      CountDownLatch soldMeanwhile,
      Random random) {
    this.store = store;
    this.shelves = shelves;
    this.count = count;
    this.products = products;
    this.soldMeanwhile = soldMeanwhile;
    this.random = random;
  }

  @Override
  public Void call() throws Exception {
    try (Connection connection = store.clerkAtWork()) {
      for (int i = 0; i < products.size(); i++) {
        if (i == products.size() / 2 && !soldMeanwhile.await(60, TimeUnit.SECONDS)) {
          throw new AssertionError("Nothing was sold while half of the products were counted");
        }
        int product = products.get(i);
        if (random.nextInt(10) == 0) {
          count(connection, product, random.nextInt(30), true);
        }
        shelves.at(List.of(product), () -> look(connection, product));
      }
    }
    return null;
  }

  private void look(Connection connection, int product) throws Exception {
    int there = shelves.look(product);
    int first = random.nextInt(4) == 0 ? random.nextInt(there + 1) : there;
    count(connection, product, first, true);
    if (first < there) {
      count(connection, product, there - first, false);
    }
  }

  /** Every third time the answer is lost, and it is said again. */
  private void count(Connection connection, int product, int quantity, boolean replaces)
      throws Exception {
    UUID entry = UUID.randomUUID();
    for (int times = random.nextInt(3) == 0 ? 2 : 1; times > 0; times--) {
      Rows.list(
          connection,
          "select logistics_api.count_product(?, ?, ?, ?::numeric, ?)",
          row -> true,
          entry,
          count,
          (long) product,
          quantity,
          replaces);
    }
  }
}
