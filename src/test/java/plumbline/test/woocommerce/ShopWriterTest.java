package plumbline.test.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.sync.compare.Difference;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.Row;
import plumbline.sync.compare.Side;
import plumbline.sync.connector.woocommerce.ErpAndShop;
import plumbline.sync.reconcile.FieldChange;
import plumbline.sync.reconcile.WritableSystem;
import plumbline.sync.reconcile.WriteResult;

class ShopWriterTest {

  private TwoSystems systems;
  private ErpAndShop wired;
  private WritableSystem shop;

  @BeforeEach
  void createSystems() throws Exception {
    systems = TwoSystems.create(ShopWriterTest.class);
    wired = systems.wired();
    shop = wired.writable(Side.SHOP);
  }

  @AfterEach
  void close() {
    systems.close();
  }

  @Test
  void accepting_the_erp_in_every_field_leaves_nothing_that_differs() throws Exception {
    systems.erpProduct("A", "R&D <Kábel>", "12.5", "9.9", "5");
    systems.shopProduct("A", "Cable", "13", null, "");
    systems.erpCustomer("C-1", "Alfa Kft.", "a@x.hu", 12L);
    systems.shopCustomer(12, "Beta", "b@x.hu");
    systems.shop.execute(
        "update wp_usermeta set meta_value = 'x' where meta_key in ('billing_phone',"
            + " 'billing_city')",
        "insert into wp_wc_orders (id, type, status, total_amount)"
            + " values (9, 'shop_order', 'wc-completed', 10)");
    systems.erp.execute(
        "insert into storefront.sales_order (number, customer_number, placed_at, state,"
            + " goods_gross) values ('9', 'C', now(), 'placed', 11.5)");
    for (EntityDefinition entity : EntityDefinition.ALL) {
      for (Difference difference : systems.compare(entity)) {
        assertThat(acceptErp(difference))
            .as(difference.toString())
            .isEqualTo(new WriteResult.Written(difference.key()));
      }
      assertThat(systems.compare(entity)).isEmpty();
    }
    assertThat(systems.shopValue("select post_title from wp_posts"))
        .isEqualTo("R&amp;D &lt;Kábel&gt;");
  }

  @Test
  void a_price_brings_along_what_the_shop_derives_from_it() throws Exception {
    long id = systems.shopProduct("A", "Cable", "13", "11", "");
    write("product", "A", "regular_price", "13.00", "10.00");
    assertThat(meta(id, "_price")).isEqualTo("10.00");
    write("product", "A", "sale_price", "11.00", "8.5");
    assertThat(meta(id, "_price")).isEqualTo("8.50");
    assertThat(
            systems.shopValue(
                "select concat(sku, '/', min_price, '/', onsale) from wp_wc_product_meta_lookup"))
        .isEqualTo("A/8.5000/1");
    assertThat(
            systems.shopValue(
                "select timestampdiff(second, post_modified_gmt, utc_timestamp()) between 0 and 60"
                    + " and post_modified > post_modified_gmt from wp_posts"))
        .isEqualTo("1");
  }

  @Test
  void the_price_of_a_variation_changes_the_prices_of_its_parent() throws Exception {
    long parent = systems.shopProduct("P", "Shirt", null, null, "");
    systems.meta(parent, "_price", "7");
    long variation = systems.shopPost("product_variation", "publish", parent, "Red");
    systems.meta(variation, "_sku", "P-1");
    systems.meta(variation, "_regular_price", "7");
    TwoSystems.run(
        systems.shop,
        "insert into wp_options (option_name, option_value) values (?, 'cached')",
        "_transient_wc_var_prices_" + parent);
    write("product", "P-1", "regular_price", "7.00", "8.00");
    assertThat(meta(parent, "_price")).isEqualTo("8.00");
    assertThat(systems.shopValue("select count(*) from wp_options where option_value = 'cached'"))
        .isEqualTo("0");
  }

  @Test
  void a_write_on_a_value_that_changed_meanwhile_is_refused_and_leaves_no_trace() throws Exception {
    long id = systems.shopProduct("A", "Cable", "13", null, "");
    assertThat(change("product", "A", "regular_price", "12.00", "10.00"))
        .isInstanceOfSatisfying(
            WriteResult.Stale.class, stale -> assertThat(stale.message()).contains("'13.00'"));
    assertThat(change("product", "gone", "name", "x", "y")).isInstanceOf(WriteResult.Stale.class);
    assertThat(meta(id, "_regular_price")).isEqualTo("13");
    assertThat(systems.shopValue("select post_modified_gmt = 0 from wp_posts")).isEqualTo("1");
  }

  @Test
  void what_the_shop_cannot_keep_is_refused_by_name() throws Exception {
    systems.shopProduct("A", "Cable", "13", null, "");
    systems.shopCustomer(12, "Alfa", "a@x.hu");
    systems.shopCustomer(13, "Beta", "b@x.hu");
    impossible("product", "A", "regular_price", "13.00", "1.23456", "regular_price");
    impossible("product", "A", "regular_price", "13.00", "-1", "regular_price");
    impossible("product", "A", "tax_class", "standard", "luxury", "luxury");
    impossible("product", "A", "name", "Cable", null, "name");
    impossible("product", "A", "name", "Cable", "x".repeat(1001), "name");
    impossible("customer", "shop:12", "email", "a@x.hu", "B@x.hu", "shop user 13");
    impossible("customer", "shop:12", "email", "a@x.hu", "nobody", "nobody");
    impossible("customer", "shop:12", "address", "Fő utca 1.\n1051\nBudapest\nHU", "x", "address");
  }

  @Test
  void stock_is_set_with_its_status_and_lookup_row() throws Exception {
    long id = systems.shopProduct("A", "Cable", "13", null, "");
    systems.meta(id, "_manage_stock", "yes");
    systems.meta(id, "_stock", "5.000000");
    systems.meta(id, "_stock_status", "instock");
    systems.shop.execute("insert into wp_wc_product_meta_lookup (product_id) values (" + id + ")");
    write("stock", "A", "quantity", "5", "0");
    assertThat(meta(id, "_stock")).isEqualTo("0");
    assertThat(meta(id, "_stock_status")).isEqualTo("outofstock");
    assertThat(
            systems.shopValue(
                "select concat(stock_quantity, stock_status) from wp_wc_product_meta_lookup"))
        .isEqualTo("0outofstock");
    assertThat(change("stock", "A", "quantity", "5", "1")).isInstanceOf(WriteResult.Stale.class);
  }

  @Test
  void a_product_missing_in_the_shop_is_created_and_one_withdrawn_comes_back() throws Exception {
    systems.erpProduct("NEW", "Kábel & dob", "12.5", null, "5");
    Difference missing = systems.compare(EntityDefinition.PRODUCT).getFirst();
    create(missing);
    assertThat(systems.compare(EntityDefinition.PRODUCT)).isEmpty();
    assertThat(shop.withdraw(record("product", "NEW"))).isEqualTo(new WriteResult.Written("NEW"));
    assertThat(systems.compare(EntityDefinition.PRODUCT)).hasSize(1);
    create(missing);
    assertThat(systems.compare(EntityDefinition.PRODUCT)).isEmpty();
    assertThat(systems.shopValue("select count(*) from wp_posts")).isEqualTo("1");
  }

  @Test
  void a_variation_is_created_under_its_parent() throws Exception {
    systems.erp.execute(
        "insert into admin.product (sku, name, kind, vat_code) values ('P', 'Shirt', 'variable',"
            + " '27')",
        "insert into admin.product (sku, name, kind, parent_id, regular_price, vat_code)"
            + " select 'P-1', 'Red', 'variation', id, 7, '27' from admin.product");
    long parent = systems.shopProduct("P", "Shirt", null, null, "");
    create(systems.compare(EntityDefinition.PRODUCT).getFirst());
    assertThat(systems.compare(EntityDefinition.PRODUCT)).isEmpty();
    assertThat(
            systems.shopValue(
                "select post_parent from wp_posts where post_type = 'product_variation'"))
        .isEqualTo(Long.toString(parent));
  }

  @Test
  void a_sku_in_the_trash_is_not_given_out_a_second_time() throws Exception {
    systems.erpProduct("A", "Cable", "12.5", null, "5");
    systems.shopProduct("A", "Cable", "12.5", null, "");
    systems.shop.execute("update wp_posts set post_status = 'trash'");
    Difference missing = systems.compare(EntityDefinition.PRODUCT).getFirst();
    assertThat(shop.create(record("product", "A"), row(missing)))
        .isInstanceOfSatisfying(
            WriteResult.Impossible.class,
            impossible -> assertThat(impossible.message()).contains("trash"));
  }

  @Test
  void a_customer_missing_in_the_shop_gets_an_account_and_a_link() throws Exception {
    systems.erpCustomer("C-1", "Alfa Kft.", "a@x.hu", null);
    Difference missing = systems.compare(EntityDefinition.CUSTOMER).getFirst();
    create(missing);
    assertThat(systems.compare(EntityDefinition.CUSTOMER)).isEmpty();
    assertThat(shop.withdraw(record("customer", "C-1"))).isEqualTo(new WriteResult.Written("C-1"));
    assertThat(systems.compare(EntityDefinition.CUSTOMER)).hasSize(1);
    create(missing);
    assertThat(systems.compare(EntityDefinition.CUSTOMER)).isEmpty();
    assertThat(systems.shopValue("select count(*) from wp_users")).isEqualTo("1");
  }

  @Test
  void withdrawing_a_customer_takes_that_role_and_no_other() throws Exception {
    systems.shopCustomer(12, "Alfa", "a@x.hu");
    systems.shop.execute(
        "update wp_usermeta set meta_value = 'a:2:{s:8:\"customer\";b:1;s:6:\"editor\";b:1;}'"
            + " where meta_key = 'wp_capabilities'");
    shop.withdraw(record("customer", "shop:12"));
    assertThat(
            systems.shopValue(
                "select meta_value from wp_usermeta where meta_key = 'wp_capabilities'"))
        .isEqualTo("a:1:{s:6:\"editor\";b:1;}");
    assertThat(shop.withdraw(record("customer", "shop:12"))).isInstanceOf(WriteResult.Stale.class);
  }

  private WriteResult acceptErp(Difference difference) throws Exception {
    return change(
        difference.entity(),
        difference.key(),
        difference.field(),
        difference.shop().text(),
        difference.erp().text());
  }

  private void create(Difference missing) throws Exception {
    assertThat(shop.create(record(missing.entity(), missing.key()), row(missing)))
        .isEqualTo(new WriteResult.Written(missing.key()));
  }

  private Row row(Difference missing) throws Exception {
    EntityDefinition entity = EntityDefinition.named(missing.entity()).orElseThrow();
    return wired.row(entity, Side.ERP, missing.key()).orElseThrow();
  }

  private void write(String entity, String key, String field, String expected, String value)
      throws Exception {
    assertThat(change(entity, key, field, expected, value)).isEqualTo(new WriteResult.Written(key));
  }

  private WriteResult change(String entity, String key, String field, String expected, String value)
      throws Exception {
    return shop.change(new FieldChange(entity, key, field, expected, value, "test", "somebody"));
  }

  private void impossible(
      String entity, String key, String field, String expected, String value, String named)
      throws Exception {
    assertThat(change(entity, key, field, expected, value))
        .isInstanceOfSatisfying(
            WriteResult.Impossible.class,
            impossible -> assertThat(impossible.message()).contains(named));
  }

  private static FieldChange record(String entity, String key) {
    return new FieldChange(entity, key, EntityDefinition.RECORD, null, null, "test", "somebody");
  }

  private String meta(long post, String key) throws Exception {
    return systems.shopValue(
        "select meta_value from wp_postmeta where post_id = ? and meta_key = ?", post, key);
  }
}
