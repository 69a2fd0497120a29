package plumbline.test.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Login;
import plumbline.domain.central.Rows;

/** Clerks move goods while two post and are killed: each movement is valued and posted once. */
class PostingRaceTest {
  private static final int PRODUCTS = 4;
  private static final int CLERKS = 4;
  private static final int ACTS = 25;
  private static final int LEAST_KILLED = 5;
  private static final String CALL = "select * from logistics_api.post_stock_value(7)";

  private final AtomicBoolean working = new AtomicBoolean(true);
  private final CountDownLatch killed = new CountDownLatch(LEAST_KILLED);

  @Test
  void each_movement_is_posted_once_however_often_the_posting_is_killed() throws Exception {
    long seed = new Random().nextLong();
    Random seeds = new Random(seed);
    ValuedStore store = ValuedStore.of(PostingRaceTest.class, PRODUCTS);
    for (long product = 1; product <= PRODUCTS; product++) {
      store.receive(product, 1, "40", "1.2345");
      store.receive(product, 2, "40", "2.3456");
    }
    try (var threads = Executors.newFixedThreadPool(CLERKS + 3)) {
      List<Future<?>> clerks = new ArrayList<>();
      List<Future<?>> others = new ArrayList<>();
      for (int i = 0; i < CLERKS; i++) {
        Random random = new Random(seeds.nextLong());
        clerks.add(threads.submit(() -> moving(store, random)));
      }
      others.add(threads.submit(() -> posting(store)));
      others.add(threads.submit(() -> posting(store)));
      others.add(threads.submit(() -> killing(store)));
      for (Future<?> clerk : clerks) {
        clerk.get();
      }
      assertThat(killed.await(2, TimeUnit.MINUTES)).as("enough were killed").isTrue();
      working.set(false);
      for (Future<?> other : others) {
        other.get();
      }
    }
    try (Connection books = connect(store)) {
      while (post(books) > 0) {
        // until nothing waits
      }
    }
    System.out.println("PostingRaceTest seed " + seed);
    assertThat(store.broken()).as("seed " + seed).isEmpty();
    assertThat(store.store().brokenStock()).isEmpty();
    assertThat(store.store().one(WRONG_ENTRIES)).as("entries, seed " + seed).isEqualTo("0");
    assertThat(store.store().one(GAPS)).as("gaps, seed " + seed).isEqualTo("0");
    replay(store, seed);
  }

  /** Entries whose stock lines are not the sum of the movements they stand for. */
  private static final String WRONG_ENTRIES =
      """
      select count(*) from (
        select e.id from finance.journal_entry e
        where e.source = 'stock'
          and (select sum(debit - credit) from finance.journal_line l
               where l.entry_id = e.id and l.account = '261') is distinct from
              (select sum(v.value) from logistics.movement_value v where v.entry_id = e.id)
        union all
        select v.entry_id from logistics.movement_value v
        where not exists (select from finance.journal_entry e where e.id = v.entry_id)
          and v.value <> 0) wrong
      """;

  private static final String GAPS = "select max(number) - count(*) from finance.journal_entry";

  private static Connection connect(ValuedStore store) throws SQLException {
    Login login = store.bookkeeper();
    return store.store().database().connectAs(login.user(), login.password());
  }

  private static long post(Connection books) throws SQLException {
    return Rows.first(books, CALL, row -> row.getLong("movements")).orElseThrow();
  }

  private Void posting(ValuedStore store) throws SQLException {
    while (working.get()) {
      try (Connection books = connect(store)) {
        while (working.get()) {
          post(books);
        }
      } catch (SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (!state.startsWith("08") && !state.startsWith("57")) {
          throw failure;
        }
      }
    }
    return null;
  }

  /** Kills whoever posts just now, and so at any point of it. */
  private Void killing(ValuedStore store) throws SQLException {
    try (Connection superuser = store.store().database().connect()) {
      while (working.get()) {
        Rows.list(
                superuser,
                "select pg_terminate_backend(pid), pg_sleep(0.05) from pg_stat_activity"
                    + " where usename = ? and state = 'active'"
                    + " and datname = current_database() limit 1",
                row -> row.getBoolean(1),
                store.bookkeeper().user())
            .forEach(_ -> killed.countDown());
      }
    }
    return null;
  }

  private static Void moving(ValuedStore store, Random random) throws SQLException {
    for (int act = 0; act < ACTS; act++) {
      long product = 1 + random.nextInt(PRODUCTS);
      int warehouse = 1 + random.nextInt(2);
      String some = String.valueOf(1 + random.nextInt(9));
      try {
        switch (random.nextInt(4)) {
          case 0 -> store.receive(product, warehouse, some, "3." + random.nextInt(10_000));
          case 1 -> store.adjust(product, warehouse, "-" + some, "own-use");
          case 2 -> store.transfer(product, warehouse, some, String.valueOf(random.nextInt(9)));
          default -> store.adjust(product, warehouse, some, "found");
        }
      } catch (SQLException refused) {
        if (!String.valueOf(refused.getSQLState()).startsWith("PL2")) {
          throw refused;
        }
      }
    }
    return null;
  }

  private record Row(long product, BigDecimal quantity, BigDecimal value, String kind) {
    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getLong("product_id"),
          row.getBigDecimal("quantity"),
          row.getBigDecimal("value"),
          row.getString("kind"));
    }
  }

  /** Whoever came first, each movement was worth what the one before it left. */
  private static void replay(ValuedStore store, long seed) throws SQLException {
    Map<Long, BigDecimal> quantities = new HashMap<>();
    Map<Long, BigDecimal> values = new HashMap<>();
    List<Row> rows;
    try (Connection superuser = store.store().database().connect()) {
      rows =
          Rows.list(
              superuser,
              "select product_id, quantity, value, kind from logistics.movement_value order by id",
              Row::of);
    }
    assertThat(rows).hasSizeGreaterThan(2 * PRODUCTS);
    for (Row row : rows) {
      BigDecimal quantity = quantities.getOrDefault(row.product(), BigDecimal.ZERO);
      BigDecimal value = values.getOrDefault(row.product(), BigDecimal.ZERO);
      BigDecimal left = quantity.add(row.quantity());
      if (row.quantity().signum() < 0) {
        BigDecimal expected =
            left.signum() == 0
                ? value.negate()
                : row.quantity().multiply(value).divide(quantity, 2, RoundingMode.HALF_UP);
        assertThat(row.value()).as("%s, seed %d", row, seed).isEqualByComparingTo(expected);
      }
      quantities.put(row.product(), left);
      values.put(row.product(), value.add(row.value()));
      assertThat(values.get(row.product())).as("%s, seed %d", row, seed).isNotNegative();
    }
  }
}
