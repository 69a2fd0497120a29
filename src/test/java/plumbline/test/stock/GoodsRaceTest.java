package plumbline.test.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Rows;
import plumbline.test.storefront.ShopClient;
import plumbline.test.storefront.Store;

/** Goods come and go while the shop reserves: no circle of waiting, and every sum is right. */
class GoodsRaceTest {
  private static final int PRODUCTS = 8;
  private static final int ACTS = 30;

  private static final String TRANSIT =
      """
      select coalesce(string_agg(x.number, ', '), '') from (
        select t.number from logistics.transfer t
        join logistics.transfer_line l on l.transfer_id = t.id
        left join (select document, product_id, sum(quantity) filter (where quantity < 0) as gone,
                          sum(quantity) filter (where quantity > 0) as come
                   from logistics.movement group by 1, 2) m
          on m.document = t.number and m.product_id = l.product_id
        where coalesce(-m.gone, 0) <> l.sent
          or coalesce(m.come, 0) <> case t.state when 'sent' then 0 else l.received end) x
      """;

  @Test
  void receipts_transfers_and_adjustments_run_against_reservations() throws Exception {
    long seed = new Random().nextLong();
    Random seeds = new Random(seed);
    Store store = Store.of(GoodsRaceTest.class, PRODUCTS, 20);
    AtomicInteger done = new AtomicInteger();
    AtomicInteger refused = new AtomicInteger();
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        Random random = new Random(seeds.nextLong());
        all.add(threads.submit(() -> atWork(store, random, done, refused)));
      }
      for (int i = 0; i < 3; i++) {
        Random random = new Random(seeds.nextLong());
        all.add(threads.submit(() -> shopping(store, random)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    System.out.printf("GoodsRaceTest seed %d: %s done, %s refused%n", seed, done, refused);
    assertThat(done.get()).as("seed " + seed).isPositive();
    assertThat(store.brokenStock()).as("seed " + seed).isEmpty();
    assertThat(store.one(TRANSIT)).as("transfers, seed " + seed).isEmpty();
    assertThat(
            store.one(
                "select coalesce(sum(quantity), 0) = (select coalesce(sum(l.sent), 0) from"
                    + " logistics.transfer t join logistics.transfer_line l on t.id = l.transfer_id"
                    + " where t.state = 'sent') from logistics_api.in_transit"))
        .isEqualTo("t");
  }

  private static Void atWork(Store store, Random random, AtomicInteger done, AtomicInteger refused)
      throws SQLException {
    try (Connection clerk = store.clerkAtWork()) {
      for (int act = 0; act < ACTS; act++) {
        try {
          act(clerk, random);
          done.incrementAndGet();
        } catch (SQLException failure) {
          if (!String.valueOf(failure.getSQLState()).startsWith("PL")) {
            throw failure;
          }
          refused.incrementAndGet();
        }
      }
    }
    return null;
  }

  private static void act(Connection clerk, Random random) throws SQLException {
    UUID id = UUID.randomUUID();
    int from = 1 + random.nextInt(2);
    Long[] products = products(random);
    Double[] quantities = new Double[products.length];
    for (int i = 0; i < quantities.length; i++) {
      quantities[i] = 1.0 + random.nextInt(6);
    }
    var goods = clerk.createArrayOf("bigint", products);
    var amounts = clerk.createArrayOf("numeric", quantities);
    switch (random.nextInt(4)) {
      case 0 -> call(clerk, "receive_goods(?, null, ?, '', ?, ?)", id, from, goods, amounts);
      case 1 -> call(clerk, "send_transfer(?, ?, ?, '', ?, ?)", id, from, 3 - from, goods, amounts);
      case 2 -> {
        for (UUID transfer : underWay(clerk)) {
          call(clerk, "receive_transfer(?, ?, ?, ?, 'seen')", transfer, id, goods, amounts);
        }
      }
      default ->
          call(
              clerk,
              "adjust(?, ?, ?, ?, 'found', '')",
              id,
              products[0],
              from,
              new BigDecimal(random.nextInt(9) - 6).add(new BigDecimal("0.5")));
    }
  }

  private static List<UUID> underWay(Connection clerk) throws SQLException {
    return Rows.list(
        clerk,
        "select id from logistics_api.transfer where state = 'sent' order by random() limit 1",
        row -> row.getObject(1, UUID.class));
  }

  /** Some products, in whatever order they were scanned. */
  private static Long[] products(Random random) {
    List<Long> all = new ArrayList<>();
    for (long product = 1; product <= PRODUCTS; product++) {
      all.add(product);
    }
    java.util.Collections.shuffle(all, random);
    return all.subList(0, 1 + random.nextInt(4)).toArray(Long[]::new);
  }

  private static void call(Connection clerk, String function, Object... parameters)
      throws SQLException {
    Rows.list(clerk, "select logistics_api." + function, row -> true, parameters);
  }

  private static Void shopping(Store store, Random random) throws SQLException {
    try (ShopClient shop = store.enter()) {
      for (int act = 0; act < ACTS; act++) {
        try {
          UUID cart = shop.cart();
          for (long product : products(random)) {
            shop.put(cart, "P-" + product, String.valueOf(1 + random.nextInt(5)));
          }
          shop.reserve(cart, 1 + random.nextInt(5));
          if (random.nextInt(3) == 0) {
            shop.place(cart, UUID.randomUUID().toString());
          } else if (random.nextBoolean()) {
            shop.release(cart);
          }
        } catch (SQLException failure) {
          if (!String.valueOf(failure.getSQLState()).startsWith("PL")) {
            throw failure;
          }
        }
      }
    }
    return null;
  }
}
