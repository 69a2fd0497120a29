package plumbline.test.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The shop's side of the demo company, as a WooCommerce shop would have it. */
class DemoShopTest {
  private final FilledDemo demo = FilledDemo.usual();

  private long count(String sql) throws SQLException {
    return Facts.count(demo.shop(), sql);
  }

  @Test
  void every_order_consists_of_what_it_totals_to() throws SQLException {
    assertThat(
            count(
                """
                select count(*) from wp_wc_orders o
                where o.type = 'shop_order' and o.status in ('wc-completed', 'wc-processing')
                  and o.total_amount = (
                    select sum(cast(m.meta_value as decimal(26, 8))) from wp_woocommerce_order_items i
                    join wp_woocommerce_order_itemmeta m on m.order_item_id = i.order_item_id
                    where i.order_id = o.id and m.meta_key in (
                      '_line_total', 'cost', 'tax_amount', 'shipping_tax_amount'))
                """))
        .isEqualTo(8_000);
  }

  @Test
  void ids_are_shared_by_posts_and_orders() throws SQLException {
    assertThat(
            count(
                """
                select count(*) from wp_wc_orders o
                left join wp_posts p on p.ID = o.id and p.post_type = 'shop_order_placehold'
                where p.ID is null
                """))
        .isZero();
  }

  @Test
  void products_have_each_key_once_and_variations_a_parent() throws SQLException {
    assertThat(
            count(
                """
                select count(*) from (select post_id from wp_postmeta
                  group by post_id, meta_key having count(*) > 1) twice
                """))
        .isZero();
    assertThat(
            count(
                """
                select count(*) from wp_posts v
                left join wp_posts p on p.ID = v.post_parent and p.post_type = 'product'
                where v.post_type = 'product_variation' and p.ID is null
                """))
        .isZero();
    assertThat(
            count(
                "select count(*) from wp_postmeta where meta_key = '_stock'"
                    + " and meta_value like '%.000000'"))
        .isGreaterThan(1_000);
    assertThat(count("select count(*) from wp_posts where post_title like '%&amp;%'")).isPositive();
  }

  @Test
  void accounts_orders_by_guests_and_clutter_are_there() throws SQLException {
    assertThat(count("select count(*) from wp_users")).isBetween(1_900L, 2_002L);
    assertThat(count("select count(*) from wp_wc_orders where customer_id = 0")).isPositive();
    assertThat(count("select count(*) from wp_wc_orders where type = 'shop_order_refund'"))
        .isPositive();
    assertThat(count("select count(*) from wp_wc_reserved_stock")).isEqualTo(5);
    assertThat(count("select count(*) from wp_posts where post_status = 'trash'")).isEqualTo(30);
    assertThat(count("select count(*) from wp_posts where post_type = 'revision'")).isEqualTo(20);
    assertThat(
            Facts.one(
                demo.shop(),
                "select option_value from wp_options where option_name ="
                    + " 'woocommerce_custom_orders_table_enabled'"))
        .isEqualTo("yes");
  }

  @Test
  void refunds_are_in_the_ledger_too() throws SQLException {
    assertThat(
            Facts.rows(
                demo.shop(),
                """
                select parent_order_id, cast(-total_amount as decimal(18, 2)) from wp_wc_orders
                where type = 'shop_order_refund' order by parent_order_id
                """))
        .isEqualTo(
            Facts.rows(
                demo.central(),
                """
                select replace(e.reference, 'REFUND-', ''), l.credit
                from finance.journal_entry e join finance.journal_line l on l.entry_id = e.id
                where e.reference like 'REFUND-%' and l.account = '384' order by 1
                """));
  }
}
