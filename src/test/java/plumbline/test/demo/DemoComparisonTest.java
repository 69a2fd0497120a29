package plumbline.test.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.app.demo.company.planted.Planted;
import plumbline.domain.central.CentralDatabase;
import plumbline.sync.compare.Difference;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.Outcome;
import plumbline.sync.compare.State;
import plumbline.sync.connector.woocommerce.ErpAndShop;
import plumbline.sync.connector.woocommerce.ShopCheck;
import plumbline.sync.connector.woocommerce.WooCommerceShop;

class DemoComparisonTest {
  @Test
  void the_comparison_finds_everything_that_is_planted_and_nothing_else() throws SQLException {
    FilledDemo demo = FilledDemo.usual();
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(demo.shop().url());
    config.setUsername(demo.shop().superuser().user());
    config.setPassword(demo.shop().superuser().password().reveal());
    List<Difference> found = new ArrayList<>();
    try (CentralDatabase central = CentralDatabase.open(demo.central().url(), FilledDemo.HUB);
        HikariDataSource shop = new HikariDataSource(config)) {
      var check = WooCommerceShop.check(shop, "wp_", EntityDefinition.ALL);
      assertThat(check).isInstanceOf(ShopCheck.Fit.class);
      var systems =
          new ErpAndShop(central, shop, ((ShopCheck.Fit) check).tables(), Clock.systemUTC());
      for (EntityDefinition entity : EntityDefinition.ALL) {
        assertThat(systems.comparison(entity).run(found::addAll))
            .isInstanceOf(Outcome.Complete.class);
      }
    }
    assertThat(found).extracting(Difference::state).containsOnly(State.DRIFT);
    assertThat(found)
        .extracting(d -> told(d.entity(), d.key(), d.field(), d.erp().text(), d.shop().text()))
        .containsExactlyInAnyOrderElementsOf(
            Planted.read().all().stream()
                .map(p -> told(p.entity(), p.key(), p.field(), p.erp(), p.shop()))
                .toList());
  }

  /** Of a missing record a comparison shows the name on the side that has it. */
  private static String told(String entity, String key, String field, String erp, String shop) {
    return field.equals(EntityDefinition.RECORD)
        ? "%s %s only in %s".formatted(entity, key, erp == null ? "shop" : "erp")
        : "%s %s %s: %s / %s".formatted(entity, key, field, erp, shop);
  }
}
