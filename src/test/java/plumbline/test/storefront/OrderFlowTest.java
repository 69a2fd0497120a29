package plumbline.test.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An order from the shop's cart to the goods on the way and back, by the published functions. */
class OrderFlowTest {
  private static final String SHIPPING =
      "select %s from logistics.stock where product_id = "
          + "(select id from admin.product where sku = '%s') and warehouse_id = 1";

  private static Store store;

  @BeforeAll
  static void open() throws SQLException {
    store = Store.of(OrderFlowTest.class, 20, 10);
  }

  @Test
  void a_cart_becomes_an_order_that_is_accepted_picked_and_shipped() throws Exception {
    String order = ordered("P-1", "4");
    assertThat(state(order)).isEqualTo("placed");
    assertThat(store.clerk("logistics_api.accept_order(?)", order)).isEqualTo("reserved");
    UUID list = UUID.randomUUID();
    store.clerk("logistics_api.start_picking(?, ?, 1)", list, order);
    store.clerk("logistics_api.pick(?, 1, 4)", list);
    assertThat(store.clerk("logistics_api.finish_picking(?)", list)).isEqualTo("picked");
    String note = store.clerk("logistics_api.ship(?)", list);
    assertThat(note).matches("DN-\\d{4}-000\\d{3}");
    assertThat(store.clerk("logistics_api.ship(?)", list)).isEqualTo(note);
    assertThat(state(order)).isEqualTo("shipped");
    assertThat(store.one(SHIPPING.formatted("on_hand || ' ' || reserved", "P-1")))
        .isEqualTo("6.000 0.000");
    assertThat(
            store.list(
                "select type from sync.outbox where aggregateid = '%s' order by position"
                    .formatted(order)))
        .containsExactly(
            "customer.order.placed",
            "order.accepted",
            "order.reserved",
            "order.picked",
            "order.shipped");
    assertThat(store.brokenStock()).isEmpty();
  }

  @Test
  void what_is_short_waits_and_is_delivered_later() throws Exception {
    String order = ordered("P-2", "20");
    store.clerk("logistics_api.accept_order(?)", order);
    store
        .database()
        .execute(
            "update storefront.order_line set quantity = 25 where order_id ="
                + " (select id from storefront.sales_order where number = '"
                + order
                + "')");
    assertThat(store.clerk("logistics_api.reserve_order(?)", order)).isEqualTo("accepted");
    shipAll(order, 1, "10");
    shipAll(order, 2, "10");
    assertThat(state(order)).isEqualTo("accepted");
    store
        .database()
        .execute(
            "insert into logistics.movement (id, product_id, warehouse_id, quantity, reason) select"
                + " gen_random_uuid(), id, 1, 7, 'receipt' from admin.product where sku = 'P-2'");
    assertThat(store.clerk("logistics_api.reserve_order(?)", order)).isEqualTo("reserved");
    shipAll(order, 1, "5");
    assertThat(state(order)).isEqualTo("shipped");
    assertThat(store.brokenStock()).isEmpty();
  }

  @Test
  void the_rest_is_cancelled_and_goods_come_back() throws Exception {
    String order = ordered("P-3", "8");
    store.clerk("logistics_api.accept_order(?)", order);
    shipAll(order, 1, "5");
    assertThat(store.clerk("logistics_api.cancel_rest(?, 'not made any more')", order))
        .isEqualTo("shipped");
    UUID back = UUID.randomUUID();
    String call =
        "logistics_api.take_back(?, ?, 1, 'wrong size', array[1], array[5.0], array[true])";
    store.clerk(call, back, order);
    store.clerk(call, back, order);
    assertThat(state(order)).isEqualTo("returned");
    assertThat(store.one(SHIPPING.formatted("on_hand || ' ' || reserved", "P-3")))
        .isEqualTo("10.000 0.000");
    assertThat(store.brokenStock()).isEmpty();
  }

  @Test
  void the_buyer_cancels_until_logistics_has_accepted() throws Exception {
    String order = ordered("P-4", "3");
    try (ShopClient shop = store.enter()) {
      shop.cancel(order);
      shop.cancel(order);
      assertThat(state(order)).isEqualTo("cancelled");
      assertThat(store.one(SHIPPING.formatted("reserved", "P-4"))).isEqualTo("0.000");
      String other = ordered("P-4", "3");
      store.clerk("logistics_api.accept_order(?)", other);
      assertThatThrownBy(() -> shop.cancel(other))
          .hasMessageContaining("was accepted by Logistics; only Logistics may change it now");
      store.clerk("logistics_api.cancel_order(?, 'no longer made')", other);
      assertThat(state(other)).isEqualTo("cancelled");
    }
    assertThat(store.brokenStock()).isEmpty();
  }

  @Test
  void the_same_key_is_one_order_and_another_price_is_refused() throws Exception {
    try (ShopClient shop = store.enter()) {
      UUID cart = shop.cart();
      shop.put(cart, "P-5", "2");
      assertThatThrownBy(() -> shop.place(cart, "key-number-5", "C-1", "200"))
          .hasMessageContaining("The total is 254.00 now, no longer 200");
      String order = shop.place(cart, "key-number-5", "C-1", "254");
      assertThat(shop.place(cart, "key-number-5", "C-1", "254")).isEqualTo(order);
      UUID second = shop.cart();
      shop.put(second, "P-5", "2");
      assertThatThrownBy(() -> shop.place(second, "key-number-5"))
          .hasMessageContaining("was used for another cart");
      assertThat(shop.place(second, "key-number-6", "C-2", "228.60")).isNotEqualTo(order);
    }
  }

  @Test
  void two_lines_of_one_product_are_summed_and_nothing_is_half_placed() throws Exception {
    try (ShopClient shop = store.enter()) {
      UUID cart = shop.cart();
      shop.put(cart, "P-6", "11").put(cart, "P-7", "1").put(cart, "P-6", "10");
      assertThatThrownBy(() -> shop.place(cart, "too-much-of-6"))
          .hasMessageContaining("Only 20 of P-6 available; 21 were asked for");
    }
    assertThat(
            store.one(
                "select count(*) from storefront.order_request where key =" + " 'too-much-of-6'"))
        .isEqualTo("0");
    assertThat(store.one(SHIPPING.formatted("reserved", "P-7"))).isEqualTo("0.000");
  }

  @Test
  void what_expired_is_available_at_once_and_not_for_its_cart() throws Exception {
    try (ShopClient shop = store.enter()) {
      UUID cart = shop.cart();
      shop.put(cart, "P-8", "20").reserve(cart, 15);
      UUID other = shop.cart();
      shop.put(other, "P-8", "15");
      assertThatThrownBy(() -> shop.reserve(other, 15)).hasMessageContaining("Only 0 of P-8");
      store
          .database()
          .execute(
              "update logistics.reservation set reserved_until = clock_timestamp() where cart = '"
                  + cart
                  + "'");
      assertThat(shop.call("available from storefront_api.catalogue where sku = 'P-8'"))
          .isEqualTo("20.000");
      shop.reserve(other, 15);
      assertThatThrownBy(() -> shop.place(cart, "expired-cart"))
          .hasMessageContaining("Only 5 of P-8 available; 20 were asked for");
    }
    assertThat(store.brokenStock()).isEmpty();
  }

  private static String ordered(String sku, String quantity) throws SQLException {
    try (ShopClient shop = store.enter()) {
      UUID cart = shop.cart();
      return shop.put(cart, sku, quantity).place(cart, "key-" + cart);
    }
  }

  private static void shipAll(String order, int warehouse, String quantity) throws SQLException {
    UUID list = UUID.randomUUID();
    store.clerk("logistics_api.start_picking(?, ?, ?)", list, order, warehouse);
    store.clerk("logistics_api.pick(?, 1, ?::numeric)", list, quantity);
    store.clerk("logistics_api.finish_picking(?)", list);
    store.clerk("logistics_api.ship(?)", list);
  }

  private static String state(String order) throws SQLException {
    return store.one("select state from storefront.sales_order where number = ?", order);
  }
}
