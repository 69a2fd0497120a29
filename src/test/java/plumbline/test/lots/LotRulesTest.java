package plumbline.test.lots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;
import plumbline.domain.central.Rows;
import plumbline.domain.logistics.order.CentralOrders;
import plumbline.domain.logistics.order.Shipment;

/** What may not be done with lots, and what a clerk is told then; each test has its own product. */
class LotRulesTest {
  private static LotDesk desk;
  private static LocalDate today;

  @BeforeAll
  static void open() throws SQLException {
    desk = LotDesk.of(LotRulesTest.class, 20);
    today = desk.today();
  }

  @AfterAll
  static void close() throws SQLException {
    desk.close();
  }

  @Test
  void goods_come_in_with_their_lots_or_not_at_all() throws Exception {
    refused(
        "PL280",
        "P-1 keeps lots: name the lot, and until when it is good.",
        () -> desk.receive(1, 1, "", null, 5));
    refused(
        "PL281",
        "The lots of P-1 sum up to 2, and 5 are moved. Give each piece its lot.",
        () -> receive("{1,1}", "{2,3}", "{A,null}", "{null,null}"));
    receive("{1,1,1}", "{2,3,1}", "{B,A,B}", "{2099-01-01,null,2099-01-01}");
    assertThat(desk.lots(1, 1)).isEqualTo(Map.of("A", 3, "B", 3));
    refused("PL280", "P-1 keeps lots", () -> desk.adjust(1, 1, 2, "found", null));
  }

  @Test
  void a_lot_has_one_expiry() throws Exception {
    desk.receive(2, 1, "A", null, 1);
    desk.receive(2, 1, "A", LocalDate.of(2099, 1, 31), 1);
    desk.receive(2, 2, "A", null, 1);
    refused(
        "PL282",
        "Lot A of P-2 expires on 2099-01-31, as it came in before, not on 2099-02-28.",
        () -> desk.receive(2, 1, "A", LocalDate.of(2099, 2, 28), 1));
    refused(
        "PL282",
        "Lot B of P-2 is named with the expiries 2099-01-01 and 2099-01-02.",
        () -> receive("{2,2}", "{1,1}", "{B,B}", "{2099-01-01,2099-01-02}"));
  }

  @Test
  void no_more_comes_out_of_a_lot_than_is_in_it() throws Exception {
    desk.receive(3, 1, "A", null, 4);
    desk.receive(3, 1, "B", null, 4);
    refused(
        "PL283",
        "Lot A of P-3 has 4 in this warehouse: 5 cannot be taken out of it.",
        () -> desk.adjust(3, 1, -5, "damage", "A"));
    refused(
        "PL283",
        "There is no lot X of P-3. Known: A, B.",
        () -> desk.adjust(3, 1, -1, "damage", "X"));
    desk.adjust(3, 1, -4, "damage", "B");
    assertThat(desk.lots(3, 1)).isEqualTo(Map.of("A", 4));
  }

  @Test
  void what_expired_is_neither_promised_nor_shipped() throws Exception {
    desk.receive(4, 1, "OLD", today.minusDays(1), 5);
    desk.receive(4, 1, "NEW", today, 3);
    assertThat(available(4)).isEqualTo(3);
    refused("PL201", "Only 3 of P-4 available; 4 were asked for.", () -> desk.ordered(4, 4));
    String order = desk.ordered(4, 3);
    UUID list = desk.picked(order, 1);
    expire(4, "NEW");
    refused(
        "PL284",
        "Only 0 of P-4 can still be shipped from here; lot OLD expired on "
            + today.minusDays(1)
            + ". Write it off, and pick again when a fresh lot is in.",
        () -> desk.call("ship(?)", list));
    assertThat(desk.lots(4, 1)).isEqualTo(Map.of("NEW", 3, "OLD", 5));
    assertThat(available(4)).isZero();
  }

  @Test
  void goods_that_leave_unsold_leave_the_good_ones_for_who_reserved_them() throws Exception {
    desk.receive(5, 1, "OLD", today.minusDays(1), 3);
    desk.receive(5, 1, "NEW", today.plusDays(9), 4);
    desk.ordered(5, 2);
    desk.send(5, 1, 4);
    assertThat(desk.lots(5, 1)).isEqualTo(Map.of("NEW", 2, "OLD", 1));
  }

  @Test
  void a_picking_list_says_which_lots_and_the_older_list_has_the_earlier_ones() throws Exception {
    desk.receive(6, 1, "LATE", today.plusDays(90), 5);
    desk.receive(6, 1, "SOON", today.plusDays(9), 3);
    UUID first = desk.picked(desk.ordered(6, 2), 1);
    String order = desk.ordered(6, 4);
    UUID second = desk.picked(order, 1);
    try (CentralDatabase clerk =
        CentralDatabase.open(desk.store().database().url(), desk.store().clerk())) {
      assertThat(new CentralOrders(clerk).order(order).orElseThrow().shipments().getFirst().lines())
          .flatExtracting(Shipment.Line::lots)
          .extracting(part -> part.lot().code())
          .containsExactly("SOON", "LATE");
    }
    assertThat(toTake(first)).isEqualTo("2 SOON");
    assertThat(toTake(second)).isEqualTo("1 SOON, 3 LATE");
    desk.call("ship(?)", first);
    assertThat(toTake(second)).isEqualTo("1 SOON, 3 LATE");
    desk.call("ship(?)", second);
    assertThat(desk.lots(6, 1)).isEqualTo(Map.of("LATE", 2));
  }

  @Test
  void a_product_without_lots_takes_none() throws Exception {
    desk.store().database().execute("select admin_api.set_keeps_lots('P-7', false)");
    refused(
        "PL286",
        "P-7 keeps no lots: leave its lot empty, or ask the office to switch lots on.",
        () -> desk.receive(7, 1, "A", null, 1));
    desk.receive(7, 1, "", null, 6);
    refused(
        "PL288",
        "6 of P-7 are on hand without a lot. Adjust them out, switch lots on, and receive them"
            + " again with their lots.",
        () -> keepLots("P-7", true));
    desk.send(7, 1, 6);
    refused(
        "PL288",
        "6 of P-7 are on their way between warehouses. Receive the transfer first.",
        () -> keepLots("P-7", true));
  }

  @Test
  void the_office_switches_lots_and_it_is_in_the_trail() throws Exception {
    desk.receive(8, 1, "A", null, 1);
    refused(
        "PL288",
        "1 of P-8 are on hand in lots. Sell them or adjust them out",
        () -> keepLots("P-8", false));
    desk.adjust(8, 1, -1, "own-use", "A");
    Login office = desk.store().database().admit("office_" + suffix(), Group.OFFICE);
    try (Connection person = desk.store().database().connectAs(office.user(), office.password())) {
      Rows.list(person, "select admin_api.set_keeps_lots('P-8', false)", row -> true);
    }
    assertThat(
            desk.store()
                .one(
                    """
                    select person || ' ' || (new_row ->> 'keeps_lots') from admin_api.audit_record
                    where entity = 'admin.product' and key = 'P-8' order by seq desc limit 1
                    """))
        .isEqualTo(office.user() + " false");
    refused(
        "42501",
        "permission denied",
        () -> Rows.list(desk.clerk(), "select admin_api.set_keeps_lots('P-8', true)", r -> true));
  }

  @Test
  void lots_that_do_not_add_up_stop_the_goods() throws Exception {
    desk.receive(9, 1, "A", null, 5);
    desk.store()
        .database()
        .execute(
            "update logistics.lot_stock set on_hand = 1 where lot_id ="
                + " (select id from logistics.lot where product_id = 9)");
    refused(
        "PL285",
        "The lots of P-9 hold 2 less than is on hand. Count the product lot by lot.",
        () -> desk.adjust(9, 1, -3, "loss", null));
    desk.store()
        .database()
        .execute(
            "update logistics.lot_stock set on_hand = 5 where lot_id ="
                + " (select id from logistics.lot where product_id = 9)");
  }

  @Test
  void a_lot_has_a_name_of_at_most_forty_letters() {
    refused(
        "PL287",
        "A lot of 41 letters is not possible. Accepted: 1 to 40.",
        () -> desk.receive(10, 1, "Ő".repeat(41), null, 1));
  }

  @Test
  void a_receipt_sent_twice_brings_its_lots_once() throws Exception {
    UUID receipt = UUID.randomUUID();
    for (int times = 0; times < 2; times++) {
      desk.call(
          "receive_goods(?, null, 1, '', '{11,11}', '{2,3}', '{A,B}', '{2099-01-01,null}')",
          receipt);
    }
    assertThat(desk.lots(11, 1)).isEqualTo(Map.of("A", 2, "B", 3));
  }

  @Test
  void a_large_write_off_keeps_its_lot_until_it_is_approved() throws Exception {
    desk.receive(12, 1, "A", null, 2000);
    desk.receive(12, 1, "B", null, 2000);
    assertThat(desk.adjust(12, 1, -1500, "expired", "B")).isEqualTo("waiting");
    Login boss = desk.store().database().admit("boss_" + suffix(), Group.MANAGER);
    try (Connection person = desk.store().database().connectAs(boss.user(), boss.password())) {
      Rows.list(
          person,
          "select logistics_api.approve_adjustment(id) from logistics_api.adjustment_request"
              + " where product_id = 12",
          row -> true);
    }
    assertThat(desk.lots(12, 1)).isEqualTo(Map.of("A", 2000, "B", 500));
  }

  @Test
  void what_comes_from_nowhere_is_in_a_lot_that_says_so() throws Exception {
    desk.count(13, 1, 4);
    assertThat(desk.lots(13, 1)).isEqualTo(Map.of("UNKNOWN", 4));
    assertThat(desk.broken()).isEmpty();
  }

  private static void receive(String products, String quantities, String lots, String expiries)
      throws SQLException {
    desk.call(
        "receive_goods(gen_random_uuid(), null, 1, '', ?::bigint[], ?::numeric[], ?::text[],"
            + " ?::date[])",
        products,
        quantities,
        lots,
        expiries);
  }

  private static void keepLots(String sku, boolean keeps) throws SQLException {
    desk.store().one("select admin_api.set_keeps_lots(?, ?)", sku, keeps);
  }

  private static void expire(long product, String lot) throws SQLException {
    desk.store()
        .database()
        .execute(
            "update logistics.lot set expires_on = current_date - 1 where product_id = %d and code = '%s'"
                .formatted(product, lot));
  }

  private static int available(long product) throws SQLException {
    return desk.number(
        "select available::integer from storefront_api.catalogue where sku = ?", "P-" + product);
  }

  private static String toTake(UUID list) throws SQLException {
    return desk.store()
        .one(
            """
            select string_agg(trim_scale(quantity) || ' ' || code, ', ' order by expires_on)
            from logistics_api.shipment_line_lot where shipment_id = ?
            """,
            list);
  }

  private static String suffix() {
    return desk.store().clerk().user().substring("clerk_".length());
  }

  private static void refused(String state, String words, ThrowingCallable doing) {
    assertThatThrownBy(doing)
        .isInstanceOfSatisfying(
            SQLException.class,
            refusal -> {
              assertThat(refusal.getSQLState()).as(refusal.getMessage()).isEqualTo(state);
              assertThat(refusal.getMessage()).contains(words);
            });
  }
}
