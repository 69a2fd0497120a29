package plumbline.test.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.SQLException;
import java.util.UUID;

/** What must hold whenever nobody is in the middle of something. */
record StockCheck(Store store) {
  /** Orders and the goods that are kept for them or have left. */
  private static final String HALF_PLACED =
      """
      select o.number || ' (' || o.state || '): ' || p.sku || ', open ' || p.open || ', held '
             || coalesce(r.held, 0) || ', shipped ' || p.shipped
      from storefront.sales_order o
      join (select order_number, product_id, sku, sum(open) as open, sum(shipped) as shipped
            from logistics_api.order_progress group by 1, 2, 3) p on p.order_number = o.number
      left join (select order_number, product_id, sum(quantity - shipped) as held
                 from logistics.reservation where order_number is not null group by 1, 2) r
        on r.order_number = o.number and r.product_id = p.product_id
      where coalesce(r.held, 0) <> p.open
      """;

  private static final String WITHOUT_LINES =
      """
      select o.number from storefront.sales_order o
      where o.goods_gross is distinct from
        (select sum(l.gross) from storefront.order_line l where l.order_id = o.id)
      union all
      select r.key from storefront.order_request r
      where not exists (select from storefront.sales_order o where o.number = r.order_number)
      union all
      select c.id::text from storefront.cart c
      where (c.state = 'ordered')
        <> exists (select from storefront.order_request r where r.cart_id = c.id)
      union all
      select r.cart::text from logistics.reservation r join storefront.cart c on c.id = r.cart
      where c.state = 'ordered'
      """;

  void all(String when) throws SQLException {
    assertThat(store.brokenStock()).as(when).isEmpty();
    assertThat(store.list(HALF_PLACED)).as(when).isEmpty();
    assertThat(store.list(WITHOUT_LINES)).as(when).isEmpty();
    whatIsShownCanBeHad(when);
  }

  /** To the last piece; what a cart kept and has expired is there for the next one. */
  private void whatIsShownCanBeHad(String when) throws SQLException {
    try (ShopClient shop = store.enter()) {
      for (String product :
          store.list(
              "select sku || ' ' || available from storefront_api.catalogue"
                  + " where available > 0 order by sku")) {
        String[] shown = product.split(" ");
        UUID expired = shop.cart();
        UUID next = shop.cart();
        shop.put(expired, shown[0], shown[1]).put(next, shown[0], shown[1]);
        assertThatCode(
                () -> {
                  shop.reserve(expired, 1);
                  store
                      .database()
                      .execute(
                          "update logistics.reservation set reserved_until = clock_timestamp()"
                              + " where cart = '%s'".formatted(expired));
                  shop.reserve(next, 1);
                })
            .as(when + ": " + product)
            .doesNotThrowAnyException();
        shop.release(next);
      }
    }
  }
}
