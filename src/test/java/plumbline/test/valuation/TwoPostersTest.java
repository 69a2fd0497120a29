package plumbline.test.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Login;
import plumbline.domain.central.Rows;

/** Two who post at once: the second waits, and posts what the first did not. */
class TwoPostersTest {
  private static final String CALL = "select * from logistics_api.post_stock_value(1000)";
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  private static ValuedStore store;

  @BeforeAll
  static void open() throws SQLException {
    store = ValuedStore.of(TwoPostersTest.class, 3);
  }

  private static Connection connect() throws SQLException {
    Login login = store.bookkeeper();
    return store.store().database().connectAs(login.user(), login.password());
  }

  private static long post(Connection books) throws SQLException {
    return Rows.first(books, CALL, row -> row.getLong("movements")).orElseThrow();
  }

  private static int pid(Connection connection) throws SQLException {
    return Rows.first(connection, "select pg_backend_pid()", row -> row.getInt(1)).orElseThrow();
  }

  private static void untilItWaits(int pid) throws Exception {
    long end = System.nanoTime() + PATIENCE;
    while (!store
        .store()
        .one("select wait_event_type from pg_stat_activity where pid = ?", pid)
        .equals("Lock")) {
      assertThat(System.nanoTime()).as("the second waits for the first").isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  @Test
  void the_second_finds_nothing_left_when_the_first_was_done() throws Exception {
    store.receive(1, 1, "3", "5");
    try (Connection first = connect();
        Connection second = connect();
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      first.setAutoCommit(false);
      assertThat(post(first)).isEqualTo(1);
      int pid = pid(second);
      Future<Long> other = thread.submit(() -> post(second));
      untilItWaits(pid);
      first.commit();
      assertThat(other.get(1, TimeUnit.MINUTES)).isZero();
    }
    assertThat(store.broken()).isEmpty();
  }

  @Test
  void the_second_posts_it_all_when_the_first_was_killed() throws Exception {
    store.receive(2, 1, "3", "5");
    try (Connection first = connect();
        Connection second = connect();
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      first.setAutoCommit(false);
      assertThat(post(first)).isEqualTo(1);
      int pid = pid(second);
      Future<Long> other = thread.submit(() -> post(second));
      untilItWaits(pid);
      assertThat(store.store().one("select pg_terminate_backend(?)", pid(first))).isEqualTo("t");
      assertThat(other.get(1, TimeUnit.MINUTES)).isEqualTo(1);
    }
    assertThat(store.broken()).isEmpty();
  }
}
