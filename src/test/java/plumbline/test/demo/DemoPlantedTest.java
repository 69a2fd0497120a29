package plumbline.test.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.app.demo.company.planted.Plant;
import plumbline.app.demo.company.planted.Planted;

/** Reads both databases whole, in plain SQL and without the comparison's own code. */
class DemoPlantedTest {
  private final FilledDemo demo = FilledDemo.usual();
  private final Set<String> found = new TreeSet<>();

  @Test
  void at_least_four_of_each_of_ten_kinds_are_planted_on_records_of_their_own() {
    Map<String, Long> kinds =
        Planted.read().all().stream()
            .collect(Collectors.groupingBy(Plant::kind, Collectors.counting()));
    assertThat(kinds.keySet())
        .containsExactlyInAnyOrder(
            "price",
            "sale_price",
            "name",
            "stock",
            "email",
            "address",
            "tax_class",
            "missing_in_shop",
            "missing_in_erp",
            "order_total");
    assertThat(kinds.values()).allMatch(count -> count >= 4);
    Set<String> records = new HashSet<>();
    for (Plant plant : Planted.read().all()) {
      assertThat(records.add(plant.entity().replace("stock", "product") + plant.key()))
          .as("%s", plant)
          .isTrue();
    }
  }

  @Test
  void the_two_systems_differ_in_what_is_planted_and_in_nothing_else() throws SQLException {
    compareProducts();
    compareStock();
    compareCustomers();
    compareOrders();
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            Planted.read().all().stream()
                .map(p -> told(p.entity(), p.key(), p.field(), p.erp(), p.shop()))
                .toList());
  }

  private void compareProducts() throws SQLException {
    String erp =
        """
        select p.sku, p.name, p.regular_price, p.sale_price,
          case when p.kind = 'variable' then '-'
               when t.tax_class = '' then 'standard' else t.tax_class end
        from admin.product p
        join sync.tax_class t on t.vat_code = p.vat_code and t.system = 'shop'
        where p.published
        """;
    String shop =
        """
        select s.meta_value, replace(p.post_title, '&amp;', '&'), %s, nullif(%s, ''),
          case when exists (select 1 from wp_posts v where v.post_parent = p.ID
                            and v.post_type = 'product_variation') then '-'
               else coalesce(nullif(nullif(coalesce(%s, ''), 'parent'), ''),
                 (select nullif(x.meta_value, '') from wp_postmeta x
                  where x.post_id = p.post_parent and x.meta_key = '_tax_class'),
                 'standard') end
        from wp_posts p
        join wp_postmeta s on s.post_id = p.ID and s.meta_key = '_sku'
        where p.post_type in ('product', 'product_variation') and p.post_status = 'publish'
        """
            .formatted(meta("_regular_price"), meta("_sale_price"), meta("_tax_class"));
    compare(
        "product",
        List.of("name", "regular_price", "sale_price", "tax_class"),
        Facts.byKey(demo.central(), erp),
        Facts.byKey(demo.shop(), shop));
  }

  private static String meta(String key) {
    return "(select m.meta_value from wp_postmeta m where m.post_id = p.ID and m.meta_key = '%s')"
        .formatted(key);
  }

  private void compareStock() throws SQLException {
    String erp =
        """
        select p.sku, sum(s.on_hand - s.reserved)
        from logistics.stock s join admin.product p on p.id = s.product_id group by p.sku
        """;
    String shop =
        """
        select s.meta_value, %s
        from wp_posts p
        join wp_postmeta s on s.post_id = p.ID and s.meta_key = '_sku'
        join wp_postmeta y on y.post_id = p.ID and y.meta_key = '_manage_stock'
          and y.meta_value = 'yes'
        where p.post_status = 'publish'
        """
            .formatted(meta("_stock"));
    compare(
        "stock",
        List.of("quantity"),
        Facts.byKey(demo.central(), erp),
        Facts.byKey(demo.shop(), shop));
  }

  private void compareCustomers() throws SQLException {
    String erp =
        """
        select coalesce(l.external_id, c.number), c.name, c.email, c.phone,
          concat_ws(E'\\n', c.address_line, c.postcode, c.city, c.country)
        from admin.customer c
        left join sync.link l on l.entity = 'customer' and l.system = 'shop'
          and l.erp_key = c.number
        where c.online
        """;
    String shop =
        """
        select u.ID, %s, u.user_email, %s, concat_ws('\\n', %s, %s, %s, %s)
        from wp_users u
        join wp_usermeta c on c.user_id = u.ID and c.meta_key = 'wp_capabilities'
          and c.meta_value like '%%"customer"%%'
        """
            .formatted(
                userMeta("company"),
                userMeta("phone"),
                userMeta("address_1"),
                userMeta("postcode"),
                userMeta("city"),
                userMeta("country"));
    compare(
        "customer",
        List.of("name", "email", "phone", "address"),
        Facts.byKey(demo.central(), erp),
        Facts.byKey(demo.shop(), shop));
  }

  private static String userMeta(String key) {
    return """
    (select m.meta_value from wp_usermeta m
     where m.user_id = u.ID and m.meta_key = 'billing_%s')\
    """
        .formatted(key);
  }

  private void compareOrders() throws SQLException {
    compare(
        "order",
        List.of("total"),
        Facts.byKey(demo.central(), "select number, total from storefront.sales_order"),
        Facts.byKey(
            demo.shop(),
            """
            select id, total_amount from wp_wc_orders
            where type = 'shop_order' and status in ('wc-completed', 'wc-processing')
            """));
  }

  private void compare(
      String entity,
      List<String> fields,
      Map<String, List<String>> erp,
      Map<String, List<String>> shop)
      throws SQLException {
    Map<String, List<String>> numbers =
        entity.equals("customer")
            ? Facts.byKey(
                demo.central(), "select external_id, erp_key from sync.link where system = 'shop'")
            : Map.of();
    Set<String> keys = new TreeSet<>(erp.keySet());
    keys.addAll(shop.keySet());
    assertThat(keys).hasSizeGreaterThan(1_900);
    for (String key : keys) {
      List<String> mine = erp.get(key);
      List<String> theirs = shop.get(key);
      String label = numbers.containsKey(key) ? numbers.get(key).getFirst() : key;
      if (mine == null) {
        String stray = entity.equals("customer") ? "shop:" + key : key;
        found.add(told(entity, stray, "record", null, stray));
      } else if (theirs == null) {
        found.add(told(entity, label, "record", label, null));
      } else {
        for (int i = 0; i < fields.size(); i++) {
          String field = fields.get(i);
          String one = canonical(field, mine.get(i));
          String other = canonical(field, theirs.get(i));
          if (!Objects.equals(one, other)) {
            found.add(told(entity, label, field, one, other));
          }
        }
      }
    }
  }

  private static @Nullable String canonical(String field, @Nullable String value) {
    if (value == null) {
      return null;
    }
    return switch (field) {
      case "regular_price", "sale_price", "total" ->
          new BigDecimal(value).setScale(2).toPlainString();
      case "quantity" -> new BigDecimal(value).toBigIntegerExact().toString();
      default -> value;
    };
  }

  private static String told(
      String entity, String key, String field, @Nullable String erp, @Nullable String shop) {
    return "%s %s %s: %s / %s".formatted(entity, key, field, erp, shop);
  }
}
