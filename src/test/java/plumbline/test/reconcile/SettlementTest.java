package plumbline.test.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.sync.compare.Side;
import plumbline.sync.reconcile.CentralReconciliation;
import plumbline.sync.reconcile.ComparisonRound;
import plumbline.sync.reconcile.Disagreement;
import plumbline.sync.reconcile.DisagreementFilter;
import plumbline.sync.reconcile.Settlement;
import plumbline.sync.reconcile.SettlementRound;
import plumbline.sync.reconcile.SettlementStep;
import plumbline.test.woocommerce.TwoSystems;

/** Decisions of a clerk, carried out by the hub between two real databases. */
class SettlementTest {
  private TwoSystems systems;
  private CentralDatabase clerk;
  private CentralReconciliation panel;
  private SettlementRound hub;

  @BeforeEach
  void aPriceThatDiffers() throws Exception {
    systems = TwoSystems.create(SettlementTest.class);
    systems.erpProduct("A-1", "Hex bolt", "42.00", null, "27");
    systems.shopProduct("A-1", "Hex bolt", "24", null, "");
    clerk =
        CentralDatabase.open(systems.erp.url(), systems.erp.admit("settling_clerk", Group.OFFICE));
    panel = new CentralReconciliation(clerk);
    hub = new SettlementRound(systems.central, systems.wired());
    compareAt(Instant.parse("2026-11-21T10:00:00Z"));
  }

  @AfterEach
  void close() {
    clerk.close();
    systems.close();
  }

  private void compareAt(Instant now) throws Exception {
    Clock clock = InstantSource.fixed(now).withZone(ZoneOffset.UTC);
    new ComparisonRound(systems.central, systems.wired(), clock).once();
  }

  private Disagreement theOne() throws SQLException {
    List<Disagreement> open = panel.page(DisagreementFilter.ALL, null, 10);
    assertThat(open).hasSize(1);
    return open.getFirst();
  }

  private List<SettlementStep> settled(Side chosen, String reason) throws Exception {
    UUID id = UUID.randomUUID();
    assertThat(panel.settle(id, theOne(), chosen, reason)).isEqualTo(new Settlement.Requested(id));
    hub.once();
    return panel.steps(id);
  }

  private static List<SettlementStep.Kind> kinds(List<SettlementStep> steps) {
    return steps.stream().map(SettlementStep::kind).toList();
  }

  private String shopPrice() throws SQLException {
    return systems.shopValue(
        """
        select p.meta_value from wp_postmeta p join wp_postmeta s on s.post_id = p.post_id
        where p.meta_key = '_regular_price' and s.meta_key = '_sku' and s.meta_value = 'A-1'
        """);
  }

  @Test
  void a_difference_is_drift_only_when_it_outlived_its_window_and_was_seen_again()
      throws Exception {
    assertThat(theOne().state()).isEqualTo(plumbline.sync.compare.State.IN_FLIGHT);
    compareAt(Instant.parse("2026-11-21T10:00:04Z"));
    assertThat(theOne().state()).isEqualTo(plumbline.sync.compare.State.IN_FLIGHT);
    compareAt(Instant.parse("2026-11-21T10:00:06Z"));
    assertThat(theOne().state()).isEqualTo(plumbline.sync.compare.State.DRIFT);
    assertThat(theOne().firstSeen()).isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
    assertThat(theOne().timesSeen()).isEqualTo(3);
  }

  @Test
  void while_in_flight_other_values_begin_a_new_age() throws Exception {
    systems.erp.execute("update admin.product set regular_price = 43");
    compareAt(Instant.parse("2026-11-21T10:00:06Z"));
    assertThat(theOne().state()).isEqualTo(plumbline.sync.compare.State.IN_FLIGHT);
    assertThat(theOne().firstSeen()).isEqualTo(Instant.parse("2026-11-21T10:00:06Z"));
  }

  @Test
  void what_is_no_longer_different_closes_itself() throws Exception {
    systems.erp.execute("update admin.product set regular_price = 24");
    compareAt(Instant.parse("2026-11-21T10:00:06Z"));
    assertThat(panel.counts().all()).isZero();
  }

  @Test
  void the_authoritative_value_is_written_read_back_and_logged() throws Exception {
    List<SettlementStep> steps = settled(Side.ERP, "");
    assertThat(kinds(steps))
        .containsExactly(
            SettlementStep.Kind.WRITTEN, SettlementStep.Kind.READ_BACK, SettlementStep.Kind.LOGGED);
    assertThat(steps.getLast().oldValue()).isEqualTo("24.00");
    assertThat(steps.getLast().newValue()).isEqualTo("42.00");
    assertThat(shopPrice()).isEqualTo("42.00");
    assertThat(panel.counts().all()).isZero();
  }

  @Test
  void the_other_value_reaches_the_erp_through_its_owner_and_is_audited() throws Exception {
    assertThat(kinds(settled(Side.SHOP, "agreed with the buyer")))
        .endsWith(SettlementStep.Kind.LOGGED);
    try (var connection = systems.erp.connect();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    """
                    select c.old_value, c.new_value, c.on_behalf_of, c.reason, p.regular_price
                    from admin.change c join admin.product p on p.sku = c.key
                    """)) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getBigDecimal("old_value")).isEqualByComparingTo("42");
      assertThat(rows.getString("new_value")).isEqualTo("24.00");
      assertThat(rows.getString("on_behalf_of")).isEqualTo("settling_clerk");
      assertThat(rows.getString("reason")).isEqualTo("agreed with the buyer");
      assertThat(rows.getBigDecimal("regular_price")).isEqualByComparingTo("24");
    }
  }

  @Test
  void the_other_value_is_not_taken_without_a_reason() throws Exception {
    assertThat(panel.settle(UUID.randomUUID(), theOne(), Side.SHOP, "  "))
        .asInstanceOf(type(Settlement.Refused.class))
        .extracting(refused -> refused.refusal().message())
        .isEqualTo(
            "Give a reason: ERP has authority over product.regular_price, and another value was"
                + " chosen.");
  }

  @Test
  void who_may_not_settle_is_refused_by_the_database() throws Exception {
    Disagreement shown = theOne();
    try (CentralDatabase other =
        CentralDatabase.open(
            systems.erp.url(), systems.erp.admit("settling_warehouse", Group.WAREHOUSE))) {
      assertThat(new CentralReconciliation(other).settle(UUID.randomUUID(), shown, Side.ERP, ""))
          .isInstanceOf(Settlement.Refused.class);
    }
  }

  @Test
  void nothing_is_written_when_a_system_changed_since_it_was_shown() throws Exception {
    UUID id = UUID.randomUUID();
    panel.settle(id, theOne(), Side.ERP, "");
    systems.shop.execute(
        "update wp_postmeta set meta_value = '25' where meta_key = '_regular_price'");
    hub.once();
    SettlementStep last = panel.steps(id).getLast();
    assertThat(last.kind()).isEqualTo(SettlementStep.Kind.REFUSED);
    assertThat(last.message())
        .isEqualTo("Changed since it was shown: ERP 42.00, shop 25.00. Nothing was written.");
    assertThat(shopPrice()).isEqualTo("25");
  }

  @Test
  void a_value_that_does_not_stick_is_said_to_have_failed() throws Exception {
    systems.shop.execute(
        """
        create trigger stubborn before update on wp_postmeta for each row
        set new.meta_value = if(old.meta_key = '_regular_price', old.meta_value, new.meta_value)
        """);
    List<SettlementStep> steps = settled(Side.ERP, "");
    assertThat(kinds(steps))
        .containsExactly(SettlementStep.Kind.WRITTEN, SettlementStep.Kind.FAILED);
    assertThat(steps.getLast().message())
        .isEqualTo("Written to the shop, and read back as 24.00. The value did not stick.");
    assertThat(panel.counts().all()).isEqualTo(1);
  }

  @Test
  void a_hub_killed_after_writing_goes_on_from_there() throws Exception {
    UUID id = UUID.randomUUID();
    panel.settle(id, theOne(), Side.ERP, "");
    systems.shop.execute(
        "update wp_postmeta set meta_value = '42.00' where meta_key = '_regular_price'");
    hub.once();
    assertThat(kinds(panel.steps(id))).endsWith(SettlementStep.Kind.LOGGED);
    hub.once();
    assertThat(panel.steps(id)).hasSize(3);
  }

  @Test
  void asking_twice_with_one_id_settles_once() throws Exception {
    UUID id = UUID.randomUUID();
    Disagreement shown = theOne();
    panel.settle(id, shown, Side.ERP, "");
    assertThat(panel.settle(id, shown, Side.ERP, "")).isEqualTo(new Settlement.Requested(id));
    hub.once();
    assertThat(panel.steps(id)).hasSize(3);
  }

  @Test
  void a_customer_known_to_the_shop_alone_is_taken_over_and_linked() throws Exception {
    systems.shopCustomer(77, "Kovács Kft.", "info@kovacs.hu");
    compareAt(Instant.parse("2026-11-21T10:00:06Z"));
    Disagreement missing =
        panel.page(new DisagreementFilter("", "customer", null, null), null, 10).getFirst();
    assertThat(missing.key()).isEqualTo("shop:77");
    assertThat(missing.authority().system()).isEqualTo(Side.SHOP);
    UUID id = UUID.randomUUID();
    panel.settle(id, missing, Side.SHOP, "");
    hub.once();
    assertThat(kinds(panel.steps(id))).endsWith(SettlementStep.Kind.LOGGED);
    assertThat(systems.compare(plumbline.sync.compare.EntityDefinition.CUSTOMER)).isEmpty();
  }

  @Test
  void many_settlements_and_abandoned_streams_use_up_no_connections() throws Exception {
    for (int i = 0; i < 15; i++) {
      systems.erpProduct("B-" + i, "Nut", "10.00", null, "27");
      systems.shopProduct("B-" + i, "Nut", "11", null, "");
      try (var rows =
          systems
              .wired()
              .source(plumbline.sync.compare.EntityDefinition.PRODUCT, Side.SHOP)
              .all()) {
        assertThat(rows.next()).isNotNull();
      }
    }
    compareAt(Instant.parse("2026-11-21T10:00:06Z"));
    for (Disagreement open : panel.page(DisagreementFilter.ALL, null, 100)) {
      panel.settle(UUID.randomUUID(), open, Side.ERP, "");
    }
    hub.once();
    assertThat(panel.counts().all()).isZero();
  }
}
