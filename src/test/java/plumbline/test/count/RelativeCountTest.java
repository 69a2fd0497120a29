package plumbline.test.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Rows;
import plumbline.test.storefront.Store;

/** Five hundred products are counted by two people while the shop sells and the warehouse ships. */
class RelativeCountTest {
  static final int PRODUCTS = 500;

  private static final int PIECES = 12;
  private static final int SOLD_BY_HALFWAY = 6;

  @Test
  void a_count_while_sales_go_on_ends_with_what_is_there() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Store store = Store.of(RelativeCountTest.class, PRODUCTS, PIECES);
    Shelves shelves = shelvesUnlikeTheBooks(random);
    UUID count = UUID.randomUUID();
    store.clerk("logistics_api.open_count(?, 1, 'list', 'All', '', '{}')", count);
    AtomicBoolean counted = new AtomicBoolean();
    CountDownLatch sold = new CountDownLatch(SOLD_BY_HALFWAY);
    List<Callable<Void>> sales = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      sales.add(new Shopper(store, PRODUCTS, counted, new Random(random.nextLong())));
    }
    for (int i = 0; i < 2; i++) {
      sales.add(new Picker(store, shelves, counted, sold, new Random(random.nextLong())));
    }
    List<Integer> products = new ArrayList<>(IntStream.rangeClosed(1, PRODUCTS).boxed().toList());
    Collections.shuffle(products, random);
    try (ExecutorService threads = Executors.newFixedThreadPool(7)) {
      List<Future<Void>> selling = sales.stream().map(threads::submit).toList();
      try {
        List<Future<Void>> counting = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
          List<Integer> mine = products.subList(half * PRODUCTS / 2, (half + 1) * PRODUCTS / 2);
          Random own = new Random(random.nextLong());
          counting.add(threads.submit(new Counter(store, shelves, count, mine, sold, own)));
        }
        for (Future<Void> one : counting) {
          one.get();
        }
        store.clerk(
            "logistics_api.confirm_count(id, seen) from logistics_api.stock_count where id = ?",
            count);
      } finally {
        counted.set(true);
      }
      for (Future<Void> one : selling) {
        one.get();
      }
    }
    store.clerk("logistics_api.settle_counted_orders()");
    System.out.printf("RelativeCountTest seed %d: %s%n", seed, summary(store));
    assertThat(wrong(store, shelves)).as("seed %d", seed).isEmpty();
    assertThat(store.brokenStock()).as("seed %d", seed).isEmpty();
    assertThat(unsettled(store)).as("seed %d", seed).isEmpty();
    assertThat(movements(store, "shipment")).as("shipped while counting").isPositive();
    assertThat(movements(store, "count")).as("variances").isGreaterThan(100);
  }

  /** Some were lost, all of them here and there, and some were found; the books know nothing. */
  private static Shelves shelvesUnlikeTheBooks(Random random) {
    Shelves shelves = new Shelves(PRODUCTS, PIECES);
    for (int product = 1; product <= PRODUCTS; product++) {
      switch (random.nextInt(8)) {
        case 0 -> shelves.change(product, -1 - random.nextInt(PIECES));
        case 1 -> shelves.change(product, -PIECES);
        case 2 -> shelves.change(product, 1 + random.nextInt(5));
        default -> {}
      }
    }
    return shelves;
  }

  private static List<String> wrong(Store store, Shelves shelves) throws SQLException {
    try (Connection connection = store.database().connect()) {
      List<String> wrong = new ArrayList<>();
      Rows.list(
          connection,
          "select product_id, on_hand::integer from logistics.stock where warehouse_id = 1",
          row -> {
            int there = shelves.look(row.getInt(1));
            if (there != row.getInt(2)) {
              wrong.add("P-" + row.getInt(1) + ": " + there + ", in the books " + row.getInt(2));
            }
            return true;
          });
      return wrong;
    }
  }

  /** Orders whose state is not what their goods say. */
  private static List<String> unsettled(Store store) throws SQLException {
    return store.list(
        """
        select o.number || ' ' || o.state from storefront.sales_order o
        join (select order_number, sum(open) as open from logistics_api.order_progress group by 1) p
          on p.order_number = o.number
        left join (select order_number, sum(quantity - shipped) as held from logistics.reservation
                   where order_number is not null group by 1) r on r.order_number = o.number
        where o.state in ('reserved', 'picked') and coalesce(r.held, 0) < p.open
        """);
  }

  private static int movements(Store store, String reason) throws SQLException {
    return Integer.parseInt(
        store.one(
            "select count(*) from logistics.movement m, logistics.stock_count c"
                + " where m.reason = ? and m.moved_at between c.opened_at and c.ended_at",
            reason));
  }

  private static String summary(Store store) throws SQLException {
    return store.one(
        """
        select format('%s variances, %s orders, %s shipments, %s fell back',
          (select count(*) from logistics.movement where reason = 'count'),
          (select count(*) from storefront.sales_order),
          (select count(*) from logistics.shipment where state = 'shipped'),
          (select count(*) from storefront.order_change where reason like 'Count SC-%'))
        """);
  }
}
