package plumbline.test.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Rows;
import plumbline.sync.hub.Hub;
import plumbline.sync.hub.HubWatch;
import plumbline.test.woocommerce.TwoSystems;

/** What the hub does for the stock without anybody asking. */
class HubStockTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private TwoSystems systems;

  @BeforeEach
  void createSystems() throws Exception {
    systems = TwoSystems.create(HubStockTest.class);
    systems.erpProduct("A-1", "Bolt", "42", null, "27");
    systems.erp.execute("update admin.product set purchase_price = 5");
  }

  @AfterEach
  void close() {
    systems.close();
  }

  private Hub hub() throws SQLException {
    return new Hub(systems.central, systems.wired(), Clock.systemUTC(), "stock").start();
  }

  private static final String[] LEFT_BEHIND = {
    """
    insert into logistics.movement (id, product_id, warehouse_id, quantity, reason)
    select gen_random_uuid(), id, 1, 12, 'found' from admin.product
    """,
    """
    insert into logistics.reservation (id, cart, product_id, warehouse_id, quantity, reserved_until)
    select gen_random_uuid(), gen_random_uuid(), id, 1, 2, clock_timestamp() - interval '1 minute'
    from admin.product
    """,
    """
    insert into admin.customer (number, name, tier) values ('C-1', 'Kovács Kft.', 'A')
    """,
    """
    insert into storefront.sales_order
      (number, customer_number, placed_at, state, goods_gross, shipping_gross)
    values ('S-1', 'C-1', now(), 'placed', 0, 0)
    """,
    "insert into logistics.order_to_settle values ('S-1', 'SC-1')"
  };

  private static final String[] ACCOUNTS = {
    """
    insert into finance.account (number, name, type, control) values
      ('261', 'Áruk', 'asset', 'stock'), ('866', 'Leltáreltérés', 'expense', null)
    """,
    """
    insert into finance.posting_account (purpose, account) values
      ('stock', '261'), ('stock_difference', '866')
    """
  };

  private void until(String what, String sql) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (Connection other = systems.erp.connect()) {
      while (!Rows.first(other, sql, row -> row.getBoolean(1)).orElseThrow()) {
        assertThat(System.nanoTime()).as("%s within %s", what, PATIENCE).isLessThan(end);
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
  }

  @Test
  void expired_reservations_noted_orders_and_unposted_value_are_seen_to() throws Exception {
    systems.erp.execute(ACCOUNTS);
    systems.erp.execute(LEFT_BEHIND);
    try (Hub hub = hub()) {
      until("swept", "select not exists (select from logistics.reservation)");
      until("settled", "select not exists (select from logistics.order_to_settle)");
      until(
          "posted",
          """
          select coalesce(bool_and(agrees), false) from logistics_api.stock_value_ledger
          where posted = 60 and unposted = 0
          """);
      assertThat(hub.trouble()).isEmpty();
    }
  }

  @Test
  void what_cannot_be_posted_is_told_as_the_hubs_trouble_until_it_can() throws Exception {
    systems.erp.execute(LEFT_BEHIND);
    HubWatch watch = new HubWatch(systems.central);
    try (Hub hub = hub()) {
      until(
          "told",
          "select coalesce((select trouble like 'Stock value: %' from sync_api.hub), false)");
      assertThat(watch.state())
          .isInstanceOfSatisfying(
              HubWatch.State.Troubled.class,
              told -> assertThat(told.trouble()).contains("No account is set for"));
      systems.erp.execute(ACCOUNTS);
      until("posted", "select exists (select from finance.journal_entry where source = 'stock')");
      until("over", "select trouble is null from sync_api.hub");
      assertThat(hub.isActive()).isTrue();
    }
  }
}
