package plumbline.test.lots;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Rows;
import plumbline.test.storefront.Store;

/** Sixteen clerks and shops at the same lots: nobody waits in a ring, and every sum is right. */
class LotsRaceTest {
  private static final int CLIENTS = 16;
  private static final int PRODUCTS = 4;
  private static final int ACTS = 25;

  /** What left for a customer although it had expired. */
  private static final String EXPIRED_SHIPPED =
      """
      select m.document || ' ' || l.code from logistics.movement m
      join logistics.lot_movement x on x.movement_id = m.id
      join logistics.lot l on l.id = x.lot_id
      where m.reason = 'shipment' and l.expires_on < current_date
      """;

  private final ConcurrentLinkedQueue<String> orders = new ConcurrentLinkedQueue<>();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger shipped = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();

  @Test
  void lots_sum_up_whoever_moves_them_at_the_same_time() throws Exception {
    long seed = Long.getLong("plumbline.lots.seed", new Random().nextLong());
    Random seeds = new Random(seed);
    try (LotDesk first = LotDesk.of(LotsRaceTest.class, PRODUCTS);
        var threads = Executors.newFixedThreadPool(CLIENTS)) {
      LocalDate today = first.today();
      for (int product = 1; product <= PRODUCTS; product++) {
        first.receive(product, 1, "L3", expiry(today, 3), 30);
        first.receive(product, 2, "L5", expiry(today, 5), 30);
      }
      List<Future<?>> all = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        Random random = new Random(seeds.nextLong());
        all.add(threads.submit(() -> atWork(first.store(), random, today)));
      }
      for (Future<?> one : all) {
        one.get();
      }
      System.out.printf(
          "LotsRaceTest seed %d: %s done, %s shipped, %s refused%n", seed, done, shipped, refused);
      assertThat(shipped.get()).as("seed " + seed).isPositive();
      assertThat(first.broken()).as("seed " + seed).isEmpty();
      assertThat(first.store().brokenStock()).as("seed " + seed).isEmpty();
      assertThat(first.store().list(EXPIRED_SHIPPED)).as("seed " + seed).isEmpty();
    }
  }

  private static LocalDate expiry(LocalDate today, int lot) {
    return today.plusDays(lot * 10L - 15);
  }

  private Void atWork(Store store, Random random, LocalDate today) throws SQLException {
    try (LotDesk desk = new LotDesk(store, store.clerkAtWork())) {
      for (int act = 0; act < ACTS; act++) {
        try {
          act(desk, random, today);
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

  private void act(LotDesk desk, Random random, LocalDate today) throws SQLException {
    long product = 1 + random.nextInt(PRODUCTS);
    int warehouse = 1 + random.nextInt(2);
    switch (random.nextInt(8)) {
      case 0 -> receive(desk, random, warehouse, today);
      case 1 -> desk.send(product, warehouse, 1 + random.nextInt(4));
      case 2 -> arrive(desk, random);
      case 3 -> desk.adjust(product, warehouse, -1 - random.nextInt(2), "damage", null);
      case 4 -> desk.adjust(product, warehouse, -1, "expired", "L" + random.nextInt(6));
      case 5 -> desk.count(product, warehouse, 20 + random.nextInt(20));
      default -> ship(desk, random, product);
    }
  }

  /** Several products in several lots, in whatever order they were scanned. */
  private static void receive(LotDesk desk, Random random, int warehouse, LocalDate today)
      throws SQLException {
    List<Long> products = new ArrayList<>();
    List<String> lots = new ArrayList<>();
    List<LocalDate> expiries = new ArrayList<>();
    for (int line = 0; line < 4; line++) {
      int lot = random.nextInt(6);
      products.add(1L + random.nextInt(PRODUCTS));
      lots.add("L" + lot);
      expiries.add(expiry(today, lot));
    }
    desk.call(
        "receive_goods(?, null, ?, '', ?::bigint[], '{1,2,3,4}', ?::text[], ?::date[])",
        UUID.randomUUID(),
        warehouse,
        braces(products),
        braces(lots),
        braces(expiries));
  }

  private static String braces(List<?> values) {
    return values.toString().replace('[', '{').replace(']', '}');
  }

  private static void arrive(LotDesk desk, Random random) throws SQLException {
    List<UUID> underWay =
        Rows.list(
            desk.clerk(),
            "select id from logistics_api.transfer where state = 'sent' order by random() limit 1",
            row -> row.getObject(1, UUID.class));
    for (UUID sending : underWay) {
      desk.arrive(sending, 1 + random.nextInt(PRODUCTS), 1 + random.nextInt(4));
    }
  }

  private void ship(LotDesk desk, Random random, long product) throws SQLException {
    String order = desk.ordered(product, 1 + random.nextInt(4));
    List<Integer> places =
        Rows.list(
            desk.clerk(),
            "select warehouse_id from logistics_api.reservation where order_number = ?",
            row -> row.getInt(1),
            order);
    for (int warehouse : places) {
      desk.ship(order, warehouse);
      shipped.incrementAndGet();
    }
    orders.add(order);
    if (random.nextBoolean()) {
      desk.takeBack(orders.poll(), 1 + random.nextInt(2), 1);
    }
  }
}
