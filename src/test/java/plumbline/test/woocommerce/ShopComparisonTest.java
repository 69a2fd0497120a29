package plumbline.test.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.sync.compare.Difference;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.connector.woocommerce.ShopCheck;
import plumbline.sync.connector.woocommerce.WooCommerceShop;

class ShopComparisonTest {

  private TwoSystems systems;

  @BeforeEach
  void createSystems() throws Exception {
    systems = TwoSystems.create(ShopComparisonTest.class);
  }

  @AfterEach
  void close() {
    systems.close();
  }

  @Test
  void the_same_products_in_the_shops_own_forms_agree() throws Exception {
    systems.erpProduct("A-1", "Kábeldob ő", "12.5", null, "27");
    systems.erpProduct("a-1", "R&D <3>", "5", "4.99", "5");
    systems.erpProduct("😀", "Smile", "1", null, "27");
    systems.erpProduct("\uFFFD", "Odd", "1", null, "27");
    systems.shopProduct("A-1", " Kábeldob ő ", "12.500000", "", "");
    systems.shopProduct("a-1", "R&amp;D &lt;3&gt;", "5.00", "4.99", "reduced-rate");
    systems.shopProduct("😀", "Smile", "1", null, null);
    systems.shopProduct("\uFFFD", "Odd", "01.0", null, null);
    assertThat(systems.compare(EntityDefinition.PRODUCT)).isEmpty();
  }

  @Test
  void every_kind_of_difference_between_products_is_found_and_none_invented() throws Exception {
    for (String sku : List.of("name", "price", "sale", "tax", "none", "broken", "twice", "meta")) {
      systems.erpProduct(sku, "Product", "10", "9", "27");
    }
    systems.shopProduct("name", "product", "10", "9", "");
    systems.shopProduct("price", "Product", "10.01", "9", "");
    systems.shopProduct("sale", "Product", "10", null, "");
    systems.shopProduct("tax", "Product", "10", "9", "reduced-rate");
    systems.shopProduct("broken", "Product", "10,0", "9", "");
    systems.shopProduct("twice", "Product", "10", "9", "");
    systems.shopProduct("twice", "Product", "10", "9", "");
    long doubled = systems.shopProduct("meta", "Product", "10", "9", "");
    systems.meta(doubled, "_regular_price", "11");
    systems.shopProduct("extra", "Extra", "10", "9", "");
    long keyless = systems.shopProduct(null, "No SKU", "10", "9", "");
    long bare = systems.shopPost("product", "publish", 0, "No meta rows at all");
    systems.shopPost("product", "draft", 0, "A draft without SKU");
    assertThat(systems.compare(EntityDefinition.PRODUCT))
        .extracting(ShopComparisonTest::told)
        .containsExactlyInAnyOrder(
            "name name Product|product DRIFT",
            "price regular_price 10.00|10.01 DRIFT",
            "sale sale_price 9.00|null DRIFT",
            "tax tax_class standard|reduced-rate DRIFT",
            "none record Product|null DRIFT",
            "broken regular_price 10.00|10,0 UNKNOWN",
            "twice record Product|several rows UNKNOWN",
            "meta regular_price 10.00|11 UNKNOWN",
            "extra record null|Extra DRIFT",
            "shop:%d record null|shop:%d UNKNOWN".formatted(keyless, keyless),
            "shop:%d record null|shop:%d UNKNOWN".formatted(bare, bare));
  }

  @Test
  void a_variation_inherits_the_tax_class_and_is_on_sale_only_with_its_parent() throws Exception {
    systems.erp.execute(
        "insert into admin.product (sku, name, kind, vat_code) values"
            + " ('P', 'Shirt', 'variable', '5'), ('Q', 'Draft', 'variable', '5')",
        "insert into admin.product (sku, name, kind, parent_id, regular_price, vat_code)"
            + " select sku || '-1', 'Red', 'variation', id, 7, '5' from admin.product",
        "update admin.product set published = false where sku = 'Q'");
    long parent = systems.shopProduct("P", "Shirt", null, null, "reduced-rate");
    systems.meta(parent, "_price", "7");
    long variation = systems.shopPost("product_variation", "publish", parent, "Red");
    systems.meta(variation, "_sku", "P-1");
    systems.meta(variation, "_regular_price", "7");
    systems.meta(variation, "_tax_class", "parent");
    long draft = systems.shopPost("product", "draft", 0, "Draft");
    systems.meta(draft, "_sku", "Q");
    long hidden = systems.shopPost("product_variation", "publish", draft, "Red");
    systems.meta(hidden, "_sku", "Q-1");
    assertThat(systems.compare(EntityDefinition.PRODUCT)).isEmpty();
  }

  @Test
  void stock_is_compared_where_the_shop_manages_it() throws Exception {
    for (String sku : List.of("equal", "less", "unmanaged", "null")) {
      systems.erpProduct(sku, sku, "1", null, "27");
      stocked(sku, sku.equals("unmanaged") ? "no" : "yes");
    }
    systems.shop.execute(
        "update wp_postmeta m join wp_postmeta s on s.post_id = m.post_id and s.meta_key = '_sku'"
            + " set m.meta_value = '4' where m.meta_key = '_stock' and s.meta_value = 'less'",
        "update wp_postmeta m join wp_postmeta s on s.post_id = m.post_id and s.meta_key = '_sku'"
            + " set m.meta_value = null where m.meta_key = '_stock' and s.meta_value = 'null'");
    assertThat(systems.compare(EntityDefinition.STOCK))
        .extracting(ShopComparisonTest::told)
        .containsExactlyInAnyOrder("less quantity 5|4 DRIFT", "null quantity 5|null DRIFT");
  }

  private void stocked(String sku, String managed) throws Exception {
    systems.erp.execute(
        ("insert into logistics.movement (id, product_id, warehouse_id, quantity, reason)"
                + " select gen_random_uuid(), id, 1, 5, 'opening' from admin.product"
                + " where sku = '%s'")
            .formatted(sku));
    long id = systems.shopProduct(sku, sku, "1", null, null);
    systems.meta(id, "_manage_stock", managed);
    systems.meta(id, "_stock", "5.000000");
  }

  @Test
  void customers_meet_through_their_links() throws Exception {
    systems.erpCustomer("C-1", "Alfa Kft.", "a@x.hu", 12L);
    systems.erpCustomer("C-2", "Béta Kft.", "b@x.hu", 9L);
    systems.erpCustomer("C-3", "Unlinked", "c@x.hu", null);
    systems.erpCustomer("C-4", "Dangling", "d@x.hu", 77L);
    systems.erpCustomer("C-5", "Billing", "e@x.hu", 100L);
    systems.shopCustomer(12, "Alfa Kft.", "a@x.hu");
    systems.shopCustomer(9, "Beta Kft.", "B@x.hu");
    systems.shopCustomer(50, "Stranger", "s@x.hu");
    systems.shopCustomer(100, "Billing", "e@x.hu");
    systems.shop.execute(
        "update wp_usermeta set meta_value = 'other@x.hu'"
            + " where user_id = 100 and meta_key = 'billing_email'",
        "insert into wp_users (ID, user_login) values (1, 'admin')",
        "insert into wp_usermeta (user_id, meta_key, meta_value)"
            + " values (1, 'wp_capabilities', 'a:1:{s:13:\"administrator\";b:1;}')");
    assertThat(systems.compare(EntityDefinition.CUSTOMER))
        .extracting(ShopComparisonTest::told)
        .containsExactlyInAnyOrder(
            "C-2 name Béta Kft.|Beta Kft. DRIFT",
            "C-2 email b@x.hu|B@x.hu DRIFT",
            "C-3 record Unlinked|null DRIFT",
            "C-4 record Dangling|null DRIFT",
            "C-5 email e@x.hu|other@x.hu DRIFT",
            "shop:50 record null|Stranger DRIFT");
  }

  @Test
  void orders_are_compared_by_number_without_refunds_and_drafts() throws Exception {
    systems.erp.execute(
        "insert into storefront.sales_order (number, customer_number, placed_at, state,"
            + " goods_gross) values ('9', 'C', now(), 'placed', 10), ('10', 'C', now(), 'placed',"
            + " 10), ('11', 'C', now(), 'placed', 10)");
    systems.shop.execute(
        "insert into wp_wc_orders (id, type, status, total_amount) values (9, 'shop_order',"
            + " 'wc-completed', 10), (10, 'shop_order', 'wc-processing', 10.5), (12, 'shop_order',"
            + " 'wc-pending', 1), (13, 'shop_order', 'trash', 1), (14, 'shop_order_refund',"
            + " 'wc-completed', -1), (15, 'shop_order', 'wc-checkout-draft', 0)");
    assertThat(systems.compare(EntityDefinition.ORDER))
        .extracting(ShopComparisonTest::told)
        .containsExactlyInAnyOrder(
            "10 total 10.00|10.50 DRIFT", "11 record 11|null DRIFT", "12 record null|12 DRIFT");
  }

  @Test
  void a_shop_with_missing_parts_is_refused_with_their_names() throws Exception {
    systems.shop.execute(
        "alter table wp_postmeta drop column meta_value",
        "drop table wp_usermeta",
        "update wp_options set option_value = 'no'"
            + " where option_name = 'woocommerce_custom_orders_table_enabled'");
    assertThat(WooCommerceShop.check(systems.shopPool, "wp_", EntityDefinition.ALL))
        .isInstanceOfSatisfying(
            ShopCheck.Unfit.class,
            unfit ->
                assertThat(unfit.problems())
                    .contains(
                        "The shop's table wp_postmeta has no column meta_value.",
                        "The shop's database has no table wp_usermeta."));
    assertThat(WooCommerceShop.check(systems.shopPool, "wp_", List.of(EntityDefinition.ORDER)))
        .isInstanceOfSatisfying(
            ShopCheck.Unfit.class,
            unfit ->
                assertThat(unfit.problems().getFirst())
                    .contains("woocommerce_custom_orders_table_enabled"));
  }

  private static String told(Difference difference) {
    return "%s %s %s|%s %s"
        .formatted(
            difference.key(),
            difference.field(),
            difference.erp().text(),
            difference.shop().text(),
            difference.state());
  }
}
