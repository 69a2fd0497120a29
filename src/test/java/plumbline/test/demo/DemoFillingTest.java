package plumbline.test.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import plumbline.app.demo.company.DemoCompany;
import plumbline.test.support.Template;
import plumbline.test.support.TestDatabase;
import plumbline.test.support.TestServers;

class DemoFillingTest {
  /** Stamped by the databases themselves; lots expire so many days after the filling. */
  private static final String STAMPS =
      "array['txid', 'posted_at', 'issued_at', 'linked_at', 'allocated_at', 'imported_at',"
          + " 'expires_on']";

  @Test
  void a_filling_cut_short_is_begun_again_and_yields_the_same_rows() throws SQLException {
    FilledDemo first = FilledDemo.usual();
    FilledDemo second =
        new FilledDemo(
            TestServers.database(DemoFillingTest.class, Template.empty()),
            TestServers.shopSchema(DemoFillingTest.class),
            first.result());
    second
        .central()
        .execute(
            "create schema demo",
            "create table demo.filling (anchor date, completed_at timestamptz)",
            "create schema admin",
            "create table admin.customer (left_over text)");
    second
        .shop()
        .execute(
            "create table plumbline_demo (completed_for date not null)",
            "create table wp_posts (left_over int)");

    var result = FilledDemo.fill(second.central(), second.shop(), FilledDemo.ANCHOR);

    assertThat(result).isEqualTo(new DemoCompany.Result.Filled(FilledDemo.ANCHOR));
    assertThat(erpDigests(second.central())).isEqualTo(erpDigests(first.central()));
    assertThat(shopDigests(second.shop())).isEqualTo(shopDigests(first.shop()));
  }

  @Test
  void a_whole_demo_is_kept_with_what_was_done_in_it() throws SQLException {
    FilledDemo demo = FilledDemo.usual();
    String before = Facts.one(demo.central(), "select installed_at from sync.installation");

    var result = FilledDemo.fill(demo.central(), demo.shop(), FilledDemo.ANCHOR.plusDays(9));

    assertThat(result).isEqualTo(new DemoCompany.Result.Kept(FilledDemo.ANCHOR));
    assertThat(Facts.one(demo.central(), "select installed_at from sync.installation"))
        .isEqualTo(before);
  }

  @Test
  void a_company_that_is_no_demo_is_refused_and_left_alone() throws SQLException {
    TestDatabase central = TestServers.database(DemoFillingTest.class, Template.central());
    TestDatabase shop = TestServers.shopSchema(DemoFillingTest.class);
    assertThatThrownBy(() -> FilledDemo.fill(central, shop, FilledDemo.ANCHOR))
        .hasMessageContaining("holds a company that is not the demo");
    assertThat(Facts.count(central, "select count(*) from sync.installation")).isEqualTo(1);
  }

  @Test
  void a_shop_that_is_no_demo_is_refused_and_left_alone() throws SQLException {
    TestDatabase central = TestServers.database(DemoFillingTest.class, Template.empty());
    TestDatabase shop = TestServers.shopSchema(DemoFillingTest.class);
    shop.execute("create table wp_posts (title text)", "insert into wp_posts values ('Real')");
    assertThatThrownBy(() -> FilledDemo.fill(central, shop, FilledDemo.ANCHOR))
        .hasMessageContaining("holds tables that are not the demo's");
    assertThat(Facts.one(shop, "select title from wp_posts")).isEqualTo("Real");
  }

  private static Map<String, String> erpDigests(TestDatabase database) throws SQLException {
    Map<String, String> digests = new TreeMap<>();
    for (var table :
        Facts.rows(
            database,
            """
            select schemaname || '.' || tablename from pg_tables
            where schemaname in ('admin', 'finance', 'logistics', 'storefront')
                and tablename <> 'audit_record' -- its chain of hashes covers when it was written
              or schemaname = 'sync' and tablename in ('link', 'tax_class')
            """)) {
      digests.put(
          table.getFirst(),
          Facts.one(
              database,
              """
              select count(*) || ' ' || coalesce(md5(string_agg(line, '' order by line)), '')
              from (select (to_jsonb(t) - %s)::text collate "C" as line from %s t) rows
              """
                  .formatted(STAMPS + stamps(table.getFirst()), table.getFirst())));
    }
    assertThat(digests).hasSizeGreaterThan(15);
    return digests;
  }

  /** What triggers stamp as they go. */
  private static String stamps(String table) {
    if (table.startsWith("finance.")) {
      return " - 'changed_at' - 'reversed_at' - 'added_at'";
    }
    return table.equals("logistics.stock_value") ? " - 'moved_at'" : "";
  }

  private static Map<String, String> shopDigests(TestDatabase database) throws SQLException {
    Map<String, String> digests = new TreeMap<>();
    for (var table : Facts.rows(database, "show tables like 'wp\\_%'")) {
      String name = table.getFirst();
      digests.put(name, Facts.rows(database, "checksum table " + name).getFirst().get(1));
    }
    assertThat(digests).hasSizeGreaterThan(15);
    return digests;
  }
}
