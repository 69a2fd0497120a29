package plumbline.test.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;
import plumbline.domain.finance.Saving;
import plumbline.domain.logistics.CentralStock;
import plumbline.domain.logistics.Reason;
import plumbline.domain.logistics.setting.AdjustmentReason;
import plumbline.domain.logistics.setting.CentralStockSettings;
import plumbline.domain.logistics.setting.Limit;
import plumbline.domain.logistics.setting.LimitName;
import plumbline.domain.logistics.setting.ProductPlace;
import plumbline.test.storefront.Store;

/** The warehouse's settings as two managers and a clerk change them in the database. */
class StockSettingsTest {
  private static Store store;
  private static CentralDatabase clerk;
  private static CentralDatabase manager;
  private static CentralStockSettings hers;
  private static CentralStockSettings clerks;

  @BeforeAll
  static void open() throws SQLException {
    store = Store.of(StockSettingsTest.class, 3, 5);
    clerk = CentralDatabase.open(store.database().url(), store.clerk());
    String suffix = store.clerk().user().substring("clerk_".length());
    Login boss = store.database().admit("boss_" + suffix, Group.MANAGER);
    manager = CentralDatabase.open(store.database().url(), boss);
    hers = new CentralStockSettings(manager);
    clerks = new CentralStockSettings(clerk);
  }

  @AfterAll
  static void close() {
    clerk.close();
    manager.close();
  }

  @Test
  void a_limit_is_changed_once_and_not_over_somebody_elses() throws Exception {
    Limit seen = limit(LimitName.ADJUST_VALUE);
    Limit wanted = new Limit(LimitName.ADJUST_VALUE, new BigDecimal("150000.50"));
    assertThat(hers.save(seen, wanted)).isEqualTo(new Saving.Saved<>(wanted));
    assertThat(hers.save(seen, wanted)).isInstanceOf(Saving.Saved.class);
    Limit other = new Limit(LimitName.ADJUST_VALUE, new BigDecimal("1"));
    assertThat(hers.save(seen, other))
        .isInstanceOfSatisfying(
            Saving.Stale.class,
            stale -> {
              assertThat(stale.now()).isEqualTo(wanted);
              assertThat(stale.why().message())
                  .isEqualTo("Somebody else set it to 150000.5 meanwhile.");
            });
    assertThat(limit(LimitName.ADJUST_QUANTITY).value()).isEqualByComparingTo("1000");
    assertThat(limit(LimitName.ADJUST_VALUE)).isEqualTo(wanted);
  }

  @Test
  void a_limit_that_cannot_be_is_refused_in_words_and_a_clerk_changes_none() throws Exception {
    Limit seen = limit(LimitName.OVER_RECEIPT);
    assertThat(refused(hers.save(seen, new Limit(seen.name(), new BigDecimal("101")))))
        .isEqualTo("101 is no limit. Accepted: 0 to 100, at most 2 decimals.");
    assertThat(refused(hers.save(seen, new Limit(seen.name(), new BigDecimal("-1")))))
        .startsWith("-1 is no limit.");
    assertThat(refused(hers.save(seen, new Limit(seen.name(), new BigDecimal("1.005")))))
        .startsWith("1.005 is no limit.");
    assertThat(refused(clerks.save(seen, new Limit(seen.name(), BigDecimal.ONE))))
        .startsWith("Your role may not do this");
    assertThat(limit(LimitName.OVER_RECEIPT)).isEqualTo(seen);
  }

  @Test
  void a_reason_is_added_offered_closed_and_opened_again() throws Exception {
    AdjustmentReason added = saved(hers.add("Ajándék"));
    assertThat(offered()).contains("Ajándék");
    AdjustmentReason closed =
        saved(hers.save(added, new AdjustmentReason(added.code(), added.name(), true)));
    assertThat(closed.closed()).isTrue();
    assertThat(offered()).doesNotContain("Ajándék");
    assertThat(saved(hers.save(closed, added)).closed()).isFalse();
    assertThat(offered()).contains("Ajándék");
    assertThat(refused(hers.add("x"))).contains("Accepted: 2 to 60 letters");
    assertThat(refused(hers.add("goods received"))).contains("is written by documents");
    assertThat(refused(clerks.add("Minta"))).startsWith("Your role may not do this");
  }

  @Test
  void a_place_is_noted_by_a_clerk_and_not_over_somebody_elses() throws Exception {
    ProductPlace seen = clerks.places("P-2", 10).getFirst();
    assertThat(seen.location()).isEmpty();
    ProductPlace wanted = at(seen, "A-01-2");
    assertThat(clerks.save(seen, wanted)).isEqualTo(new Saving.Saved<>(wanted));
    assertThat(hers.save(seen, at(seen, "B-9")))
        .isInstanceOfSatisfying(
            Saving.Stale.class,
            stale ->
                assertThat(stale.why().message())
                    .isEqualTo("Somebody else noted “A-01-2” meanwhile."));
    assertThat(hers.places("a-01", 10)).containsExactly(wanted);
    assertThat(refused(hers.save(wanted, at(wanted, "x".repeat(41)))))
        .contains("Accepted: at most 40");
    assertThat(saved(hers.save(wanted, at(wanted, ""))).location()).isEmpty();
  }

  private static Limit limit(LimitName name) throws SQLException {
    return hers.limits().stream().filter(one -> one.name() == name).findFirst().orElseThrow();
  }

  private static List<String> offered() throws SQLException {
    return new CentralStock(clerk).adjustmentReasons().stream().map(Reason::name).toList();
  }

  private static ProductPlace at(ProductPlace place, String location) {
    return new ProductPlace(place.product(), place.warehouse(), location);
  }

  private static <T> T saved(Saving<T> saving) {
    assertThat(saving).isInstanceOf(Saving.Saved.class);
    return ((Saving.Saved<T>) saving).record();
  }

  private static String refused(Saving<?> saving) {
    assertThat(saving).isInstanceOf(Saving.Refused.class);
    return ((Saving.Refused<?>) saving).refusals().getFirst().message();
  }
}
