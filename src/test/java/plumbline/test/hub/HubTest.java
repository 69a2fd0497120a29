package plumbline.test.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Rows;
import plumbline.sync.hub.Hub;
import plumbline.sync.hub.HubWatch;
import plumbline.test.woocommerce.TwoSystems;

/** One hub works at a time; when it is gone another one does, and nothing is lost in between. */
class HubTest {
  private static final Duration HAND_OVER = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private TwoSystems systems;

  @BeforeEach
  void createSystems() throws Exception {
    systems = TwoSystems.create(HubTest.class);
  }

  @AfterEach
  void close() {
    systems.close();
  }

  private Hub hub(String name) throws SQLException {
    return new Hub(systems.central, systems.wired(), Clock.systemUTC(), name).start();
  }

  private static void until(String what, Callable<Boolean> holds) throws Exception {
    until(what, HAND_OVER, holds);
  }

  private static void until(String what, Duration limit, Callable<Boolean> holds) throws Exception {
    long end = System.nanoTime() + limit.toNanos();
    while (!holds.call()) {
      assertThat(System.nanoTime()).as("%s within %s", what, limit).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  @Test
  void a_second_hub_stands_by_and_takes_over_when_the_first_is_gone() throws Exception {
    try (Hub second = second()) {
      until("the second hub is active", second::isActive);
    }
  }

  private Hub second() throws Exception {
    try (Hub first = hub("first")) {
      until("the first hub is active", first::isActive);
      Hub second = hub("second");
      TimeUnit.SECONDS.sleep(3);
      assertThat(second.isActive()).isFalse();
      assertThat(first.isActive()).isTrue();
      return second;
    }
  }

  @Test
  void a_hub_whose_connections_were_cut_works_again_by_itself() throws Exception {
    try (Hub hub = hub("cut")) {
      until("active", hub::isActive);
      systems.erp.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where usename = '"
              + systems.central.person().name()
              + "'");
      systems.erpProduct("A-1", "Bolt", "42", null, "27");
      systems.shopProduct("A-1", "Bolt", "24", null, "");
      until(
          "the difference is seen",
          () -> {
            try (var other = systems.erp.connect()) {
              return Rows.first(other, OPEN, row -> row.getLong(1)).orElse(0L) == 1;
            }
          });
      assertThat(hub.isActive()).isTrue();
    }
  }

  private static final String OPEN =
      "select count(*) from sync_api.disagreement where closed_at is null";

  @Test
  void everybody_can_see_whether_a_hub_works() throws Exception {
    try (CentralDatabase clerk =
        CentralDatabase.open(systems.erp.url(), systems.erp.admit("watching", Group.WAREHOUSE))) {
      HubWatch watch = new HubWatch(clerk);
      assertThat(watch.state()).isInstanceOf(HubWatch.State.Never.class);
      try (Hub hub = hub("seen")) {
        until("active", hub::isActive);
        assertThat(watch.state())
            .isInstanceOfSatisfying(
                HubWatch.State.Active.class,
                active -> assertThat(active.holder()).isEqualTo("seen"));
      }
      systems.erp.execute("update sync.hub set heartbeat = now() - interval '11 seconds'");
      assertThat(watch.state()).isInstanceOf(HubWatch.State.Silent.class);
    }
  }

  @Test
  void everybody_can_see_what_troubles_the_hub_until_it_is_over() throws Exception {
    try (CentralDatabase clerk =
            CentralDatabase.open(systems.erp.url(), systems.erp.admit("worried", Group.WAREHOUSE));
        Hub hub = hub("troubled")) {
      HubWatch watch = new HubWatch(clerk);
      until("active", hub::isActive);
      systems.shop.execute("rename table wp_posts to wp_posts_away");
      until("it is told", PATIENCE, () -> watch.state() instanceof HubWatch.State.Troubled);
      HubWatch.State.Troubled told = (HubWatch.State.Troubled) watch.state();
      assertThat(told.holder()).isEqualTo("troubled");
      assertThat(told.trouble()).startsWith("Comparison: ").contains("wp_posts");
      assertThat(hub.trouble()).contains(told.trouble());
      until(
          "its beginning stays",
          PATIENCE,
          () ->
              watch.state() instanceof HubWatch.State.Troubled(_, Duration lasting, _)
                  && lasting.compareTo(Duration.ofSeconds(3)) > 0);
      systems.shop.execute("rename table wp_posts_away to wp_posts");
      until("it is over", PATIENCE, () -> watch.state() instanceof HubWatch.State.Active);
      assertThat(hub.trouble()).isEmpty();
    }
  }

  @Test
  void a_hub_that_takes_over_does_not_take_over_the_troubles() throws Exception {
    systems.erp.execute(
        """
        insert into sync.hub (only_one, holder, since, heartbeat, trouble, trouble_since)
        values (true, 'gone', now(), now(), 'Relay: Connection refused', now())
        """);
    HubWatch watch = new HubWatch(systems.central);
    assertThat(watch.state())
        .isInstanceOfSatisfying(
            HubWatch.State.Troubled.class,
            troubled -> assertThat(troubled.trouble()).isEqualTo("Relay: Connection refused"));
    try (Hub hub = hub("new")) {
      until("active", hub::isActive);
      assertThat(watch.state()).isInstanceOf(HubWatch.State.Active.class);
    }
    systems.erp.execute(
        """
        update sync.hub set heartbeat = now() - interval '11 seconds',
          trouble = 'Relay: Connection refused', trouble_since = now()
        """);
    assertThat(watch.state()).isInstanceOf(HubWatch.State.Silent.class);
  }

  @Test
  void an_adjusted_stock_reaches_the_shop_by_itself() throws Exception {
    systems.erpProduct("A-1", "Bolt", "42", null, "27");
    long post = systems.shopProduct("A-1", "Bolt", "42", null, "");
    systems.meta(post, "_manage_stock", "yes");
    systems.meta(post, "_stock", "0");
    try (Hub hub = hub("relaying")) {
      until("active", hub::isActive);
      systems.erp.execute(
          """
          with moved as (
            insert into logistics.movement (id, product_id, warehouse_id, quantity, reason)
            select gen_random_uuid(), p.id, 1, 12, 'found' from admin.product p returning product_id)
          select sync_api.publish('stock', 'A-1', 'stock.level.changed', '{}') from moved
          """);
      until(
          "the shop has 12",
          () ->
              new java.math.BigDecimal(
                          systems.shopValue(
                              "select meta_value from wp_postmeta where meta_key = '_stock'"))
                      .intValueExact()
                  == 12);
    }
  }
}
