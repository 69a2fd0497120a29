package plumbline.test.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.test.storefront.ShopClient;
import plumbline.test.storefront.Store;

/** What a count does to the books, and what it refuses; each test has products of its own. */
class CountRulesTest {
  private static final String CONFIRM =
      "logistics_api.confirm_count(id, seen) from logistics_api.stock_count where id = ?";

  private static Store store;

  @BeforeAll
  static void open() throws SQLException {
    store = Store.of(CountRulesTest.class, 20, 10);
  }

  @Test
  void what_moved_before_or_after_the_moment_does_no_harm() throws Exception {
    UUID count = open("scan", "{}");
    move(1, -2);
    count(count, 1, "7");
    move(1, -4);
    confirm(count);
    assertThat(onHand(1)).isEqualTo("3.000");
    assertThat(
            store.one(
                "select quantity || ' ' || reason || ' ' || (document like 'SC-%')"
                    + " from logistics.movement where product_id = 1 and reason = 'count'"))
        .isEqualTo("-1.000 count true");
  }

  @Test
  void confirming_twice_posts_once_and_a_stale_look_is_refused() throws Exception {
    UUID count = open("scan", "{}");
    count(count, 2, "8");
    String seen = store.one("select seen from logistics_api.stock_count where id = ?", count);
    UUID again = count(count, 2, "9");
    assertThatThrownBy(() -> store.clerk("logistics_api.confirm_count(?, ?::bigint)", count, seen))
        .hasMessageContaining("Look at the totals again");
    store.clerk("logistics_api.undo_counted(?)", again);
    assertThatThrownBy(() -> store.clerk("logistics_api.confirm_count(?, ?::bigint)", count, seen))
        .hasMessageContaining("Look at the totals again");
    assertThat(confirm(count)).isEqualTo("1");
    assertThat(confirm(count)).isEqualTo("1");
    assertThat(onHand(2)).isEqualTo("8.000");
    assertThatThrownBy(() -> count(count, 2, "5")).hasMessageContaining("was confirmed by");
  }

  @Test
  void parts_add_up_and_the_last_can_be_taken_back() throws Exception {
    UUID count = open("scan", "{}");
    count(count, 3, "4");
    UUID part = UUID.randomUUID();
    add(count, part, 3, "5");
    add(count, part, 3, "5");
    assertThat(line(count, 3, "counted")).isEqualTo("9.000");
    store.clerk("logistics_api.undo_counted(?)", part);
    assertThat(line(count, 3, "counted")).isEqualTo("4.000");
    assertThat(line(count, 3, "moved_between")).isEqualTo("f");
    move(3, 1);
    add(count, UUID.randomUUID(), 3, "6");
    assertThat(line(count, 3, "moved_between")).isEqualTo("t");
    assertThat(line(count, 3, "variance")).isEqualTo("-1.000");
  }

  @Test
  void two_counts_of_one_product_correct_it_once() throws Exception {
    UUID first = open("scan", "{}");
    UUID second = open("scan", "{}");
    count(first, 4, "7");
    count(second, 4, "7");
    confirm(first);
    assertThat(line(second, 4, "variance")).isEqualTo("0.000");
    assertThat(confirm(second)).isEqualTo("0");
    assertThat(onHand(4)).isEqualTo("7.000");
  }

  @Test
  void carts_yield_first_then_the_newest_orders_and_picking_lists_last() throws Exception {
    String onList;
    String older;
    String newer;
    UUID cart;
    try (ShopClient shop = store.enter()) {
      onList = order(shop, "P-5", "2");
      older = order(shop, "P-5", "2");
      newer = order(shop, "P-5", "2");
      cart = shop.cart();
      shop.put(cart, "P-5", "3").reserve(cart, 15);
    }
    for (String order : new String[] {onList, older, newer}) {
      store.clerk("logistics_api.accept_order(?)", order);
    }
    UUID list = UUID.randomUUID();
    store.clerk("logistics_api.start_picking(?, ?, 1)", list, onList);
    UUID count = open("scan", "{}");
    count(count, 5, "5");
    confirm(count);
    assertThat(held(cart.toString())).isEqualTo("0");
    assertThat(held(newer)).isEqualTo("1.000");
    assertThat(held(older)).isEqualTo("2.000");
    assertThat(state(newer)).isEqualTo("accepted");
    assertThat(state(older)).isEqualTo("reserved");
    UUID worse = open("scan", "{}");
    count(worse, 5, "1");
    confirm(worse);
    assertThat(held(newer) + " " + held(older) + " " + held(onList)).isEqualTo("0 0 1.000");
    assertThat(state(onList)).isEqualTo("accepted");
    assertThat(
            store.one(
                "select count(*) from sync.outbox where aggregateid = ? and type ="
                    + " 'order.accepted'",
                newer))
        .isEqualTo("2");
    assertThat(store.brokenStock()).isEmpty();
  }

  @Test
  void more_left_than_the_count_says_was_there_is_refused_in_words() throws Exception {
    UUID count = open("scan", "{}");
    count(count, 6, "1");
    move(6, -5);
    assertThatThrownBy(() -> confirm(count))
        .hasMessageContaining("When P-6 was counted, 9 were missing; now only 5 are on hand");
    assertThat(onHand(6)).isEqualTo("5.000");
  }

  @Test
  void a_location_is_counted_by_how_it_begins() throws Exception {
    store.clerk("logistics_api.set_location(7, 1, 'A-01-2')");
    store.clerk("logistics_api.set_location(8, 1, 'A-02-1')");
    UUID count = UUID.randomUUID();
    store.clerk("logistics_api.open_count(?, 1, 'location', '', 'a-01', '{}')", count);
    assertThat(line(count, 7, "sku")).isEqualTo("P-7");
    assertThatThrownBy(() -> count(count, 8, "1")).hasMessageContaining("P-8 is not on count SC-");
    assertThatThrownBy(
            () ->
                store.clerk(
                    "logistics_api.open_count(?, 1, 'location', '', 'Z', '{}')", UUID.randomUUID()))
        .hasMessageContaining("Nothing in this warehouse matches “Z”");
  }

  @Test
  void a_reorder_covers_the_days_from_what_was_sold() throws Exception {
    store.database().execute("update logistics.stock set minimum = 3 where product_id = 9");
    store
        .database()
        .execute(
            "insert into logistics.movement (id, product_id, warehouse_id, quantity, reason)"
                + " values (gen_random_uuid(), 9, 1, -7, 'shipment')");
    assertThat(
            store.clerk(
                "sold || ' ' || per_day || ' ' || needed || ' ' || proposed"
                    + " from logistics_api.reorder_proposal(1, 28, 4) where product_id = 9"))
        .isEqualTo("7.000 0.250 10.000 7");
  }

  private static UUID open(String kind, String products) throws SQLException {
    UUID count = UUID.randomUUID();
    String call = "logistics_api.open_count(?, 1, ?, '', '', ?::bigint[])";
    assertThat(store.clerk(call, count, kind, products))
        .isEqualTo(store.clerk(call, count, kind, products));
    return count;
  }

  private static UUID count(UUID count, int product, String quantity) throws SQLException {
    UUID entry = UUID.randomUUID();
    store.clerk(
        "logistics_api.count_product(?, ?, ?, ?::numeric, true)",
        entry,
        count,
        (long) product,
        quantity);
    return entry;
  }

  private static void add(UUID count, UUID entry, int product, String quantity)
      throws SQLException {
    store.clerk(
        "logistics_api.count_product(?, ?, ?, ?::numeric, false)",
        entry,
        count,
        (long) product,
        quantity);
  }

  private static String confirm(UUID count) throws SQLException {
    return store.clerk(CONFIRM, count);
  }

  private static void move(int product, int quantity) throws SQLException {
    store
        .database()
        .execute(
            ("insert into logistics.movement (id, product_id, warehouse_id, quantity, reason)"
                    + " values (gen_random_uuid(), %d, 1, %d, 'loss')")
                .formatted(product, quantity));
  }

  private static String order(ShopClient shop, String sku, String quantity) throws SQLException {
    UUID cart = shop.cart();
    return shop.put(cart, sku, quantity).place(cart, "key-" + cart);
  }

  private static String onHand(int product) throws SQLException {
    return store.one(
        "select on_hand from logistics.stock where warehouse_id = 1 and product_id = ?", product);
  }

  private static String line(UUID count, int product, String column) throws SQLException {
    return store.one(
        "select "
            + column
            + " from logistics_api.stock_count_line"
            + " where count_id = ? and product_id = ?",
        count,
        product);
  }

  private static String held(String holder) throws SQLException {
    return store.one(
        "select coalesce(sum(quantity - shipped), 0) from logistics.reservation"
            + " where coalesce(order_number, cart::text) = ?",
        holder);
  }

  private static String state(String order) throws SQLException {
    return store.one("select state from storefront.sales_order where number = ?", order);
  }
}
