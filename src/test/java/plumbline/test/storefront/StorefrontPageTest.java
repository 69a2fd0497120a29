package plumbline.test.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Rows;
import plumbline.test.ProjectFolder;

/** The page for web shops is true: its examples run, in their order, as a shop. */
class StorefrontPageTest {
  private static final Pattern EXAMPLE = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

  private static Store store;

  @BeforeAll
  static void open() throws SQLException {
    store = Store.of(StorefrontPageTest.class, 1, 100);
  }

  @Test
  void every_example_runs_as_it_stands() throws Exception {
    String cart = "";
    String order = "";
    int run = 0;
    try (ShopClient shop = store.enter()) {
      for (String example : examples()) {
        String sql = example.replace(":cart", cart).replace(":order", order);
        List<String> rows = Rows.list(shop.connection(), sql, row -> "" + row.getString(1));
        assertThat(rows).as(sql).isNotEmpty();
        if (example.contains("new_cart")) {
          cart = "'" + rows.getFirst() + "'";
        } else if (example.contains("place_order")) {
          order = "'" + rows.getFirst() + "'";
        }
        run++;
      }
    }
    assertThat(run).isGreaterThan(8);
    assertThat(store.one("select state || ' ' || total from storefront.sales_order"))
        .isEqualTo("cancelled 4149.00");
    assertThat(store.brokenStock()).isEmpty();
  }

  private static List<String> examples() throws Exception {
    String page = Files.readString(ProjectFolder.file("docs/storefront.md"));
    List<String> statements = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(page);
    while (matcher.find()) {
      for (String statement : matcher.group(1).split(";")) {
        if (!statement.isBlank()) {
          statements.add(
              statement.strip().replace("CS-M8x40", "P-1").replace("C-00042", Store.CUSTOMER));
        }
      }
    }
    return statements;
  }

  @Test
  void a_shop_can_do_nothing_else() throws Exception {
    List<String> others =
        store.list(
            """
            select n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'v', 'p') and n.nspname ~ '^(admin|finance|logistics|storefront|sync)'
              and n.nspname || '.' || c.relname not in ('storefront_api.catalogue',
                'storefront_api.cart_content', 'storefront_api.order_status')
            """);
    assertThat(others).hasSizeGreaterThan(60);
    try (ShopClient shop = store.enter()) {
      for (String other : others) {
        assertThatThrownBy(
                () -> Rows.list(shop.connection(), "select 1 from " + other, row -> true))
            .as(other)
            .hasMessageContaining("permission denied");
      }
    }
    assertThat(
            store.list(
                """
                select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname ~ '^(admin|finance|logistics|storefront|sync)'
                  and has_schema_privilege('shop', n.oid, 'usage')
                  and has_function_privilege('shop', p.oid, 'execute') order by 1
                """))
        .containsExactly(
            "cancel_order",
            "change_cart",
            "new_cart",
            "place_order",
            "put_in_cart",
            "release_cart",
            "reserve_cart");
  }
}
