package plumbline.test.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many buyers at once and never enough: nothing is sold that is not there. */
class ScarceStockTest {
  private static final int CLIENTS = 16;
  private static final int PRODUCTS = 12;
  private static final int PIECES = 6;

  @Test
  void sixteen_clients_never_oversell() throws Exception {
    rounds(3, new Random().nextLong());
  }

  @Test
  @Tag("soak")
  void sixteen_clients_never_oversell_in_a_hundred_rounds() throws Exception {
    rounds(100, new Random().nextLong());
  }

  private static void rounds(int count, long seed) throws Exception {
    Random seeds = new Random(seed);
    Store store = Store.of(ScarceStockTest.class, PRODUCTS, 0);
    Tally tally = new Tally();
    for (int round = 0; round < count; round++) {
      restock(store);
      List<Buyer> buyers = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        buyers.add(new Buyer(store, new Random(seeds.nextLong()), tally));
      }
      try (var threads = Executors.newFixedThreadPool(CLIENTS + 1)) {
        Future<?> clerk = threads.submit(new ClerkAtWork(store, new Random(seeds.nextLong())));
        List<Future<?>> shopping = new ArrayList<>();
        buyers.forEach(buyer -> shopping.add(threads.submit(buyer)));
        for (Future<?> one : shopping) {
          one.get();
        }
        clerk.get();
      }
      new StockCheck(store).all("seed " + seed + ", round " + round);
    }
    System.out.printf("ScarceStockTest seed %d, %d rounds: %s%n", seed, count, tally);
    assertThat(tally.placed()).as("orders placed").isPositive();
    assertThat(tally.refused()).as("refused because too little was there").isPositive();
  }

  /** As many pieces again: what the last round left is not enough for all. */
  private static void restock(Store store) throws Exception {
    store
        .database()
        .execute(
            ("insert into logistics.movement (id, product_id, warehouse_id, quantity, reason)"
                    + " select gen_random_uuid(), p.id, w.id, %d, 'receipt'"
                    + " from admin.product p, logistics.warehouse w order by p.id, w.id")
                .formatted(PIECES));
  }
}
