package plumbline.test.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.test.jobs.DayAtTheWarehouse.barcode;
import static plumbline.test.jobs.DayAtTheWarehouse.goods;
import static plumbline.test.jobs.DayAtTheWarehouse.sku;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.central.CentralDatabase;
import plumbline.test.desktop.DrivenDesktop;

/**
 * The most common jobs of a warehouse clerk, at the desktop itself and by scanner and keys alone,
 * each held against the database afterwards. Each has products of its own.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WarehouseJobsTest {
  private static final String NO_PRODUCT = "4000000000000";

  @TempDir static Path folder;
  private static DayAtTheWarehouse day;
  private static CentralDatabase beside;
  private static DrivenDesktop desktop;
  private static String purchase;
  private static String backorder;
  private static String delivered;

  @BeforeAll
  static void open() throws Exception {
    HeardTones.listen();
    day = DayAtTheWarehouse.of(WarehouseJobsTest.class);
    beside = day.signIn();
    purchase = day.ordered(beside, goods(1, "12"), goods(2, "5"));
    day.bought(goods(8, "3"));
    backorder = day.bought(goods(9, "5"), goods(10, "2"));
    delivered = day.delivered(goods(11, "4"));
    day.store().database().execute("update logistics.stock set minimum = 25 where product_id = 12");
    desktop =
        DrivenDesktop.signIn(
            day.store().database().url(), day.clerk(), folder.resolve("cache"), new NamedFiles());
  }

  @AfterAll
  static void close() throws Exception {
    Job.printTable("Keys of the warehouse clerk's most common jobs, from any screen:");
    desktop.close();
    beside.close();
  }

  @Test
  @Order(1)
  void goods_are_received_against_a_purchase_order_by_scanner() throws Exception {
    Job job = Job.begin(desktop, "1 receive against a purchase order", "receiving", purchase);
    job.cursorIn("scan").scan(purchase).scan("12*" + barcode(1)).sees("P-1: +12, now 12 of 12");
    HeardTones.hearsHit();
    job.scan(NO_PRODUCT).sees("No product has the barcode or SKU " + NO_PRODUCT);
    HeardTones.hearsMiss();
    job.scan("50*" + barcode(2)).sees("P-2: +50, now 50 of 5").sees("45 too many");
    HeardTones.hearsHit();
    job.ctrl(KeyCode.Z).sees("Undone. P-2: 0 scanned");
    HeardTones.hearsNothingMore();
    job.scan("5*" + barcode(2)).sees("P-2: +5, now 5 of 5").cursorIn("scan");
    HeardTones.hearsHit();
    job.press(KeyCode.TAB).cursorIn("delivery-note").type("sz-8812").press(KeyCode.ENTER);
    job.cursorIn("scan").ctrl(KeyCode.ENTER).sees("Booked as GR-").done();
    assertThat(day.stock(1, 2)).isEqualTo("22/0, 15/0");
    assertThat(
            day.store()
                .one(
                    """
                    select concat_ws(' ', o.state, r.delivery_note, r.received_by)
                    from logistics.purchase_order o join logistics.receipt r on r.order_id = o.id
                    where o.number = ?
                    """,
                    purchase))
        .isEqualTo("received sz-8812 " + day.clerk().user());
  }

  @Test
  @Order(2)
  void goods_are_received_without_an_order() throws Exception {
    Job job = Job.begin(desktop, "2 receive without an order", "receiving", "Receiving");
    job.cursorIn("scan").scan(barcode(3)).scan(barcode(3)).scan("10*" + barcode(4));
    job.ctrl(KeyCode.ENTER).sees("Booked as GR-").done();
    assertThat(day.stock(3, 4)).isEqualTo("12/0, 20/0");
    assertThat(day.store().one("select count(*) from logistics.receipt where order_id is null"))
        .isEqualTo("1");
  }

  @Test
  @Order(3)
  void a_product_is_looked_up_and_its_movements_are_read() throws Exception {
    String number =
        day.store()
            .one(
                "select r.number from logistics.receipt r"
                    + " join logistics.purchase_order o on o.id = r.order_id where o.number = ?",
                purchase);
    Job job = Job.begin(desktop, "3 look a product up, read its movements", "stock", "On hand");
    job.cursorIn("scan").scan(barcode(1)).sees("Last movements of " + sku(1)).sees(number);
    job.sees("Goods received").sees("+12").sees(day.clerk().user()).done();
    assertThat(
            day.store()
                .one(
                    "select trim_scale(quantity) || ' ' || document from logistics.movement"
                        + " where product_id = 1 and reason = 'receipt'"))
        .isEqualTo("12 " + number);
  }

  @Test
  @Order(4)
  void stock_is_adjusted_with_a_reason() throws Exception {
    Job job = Job.begin(desktop, "4 adjust with a reason", "stock", "On hand");
    job.scan(barcode(5)).sees("Last movements of " + sku(5));
    job.press(KeyCode.MINUS).cursorIn("adjust-quantity").type("2").press(KeyCode.ENTER);
    job.cursorIn("adjust-reason").type("dam").press(KeyCode.ENTER).cursorIn("adjust-note");
    job.type("dropped").press(KeyCode.ENTER).sees("now 8 available").done();
    assertThat(
            day.store()
                .one(
                    "select concat_ws(' ', trim_scale(quantity), reason, note, moved_by)"
                        + " from logistics.movement where product_id = 5 and reason <> 'opening'"))
        .isEqualTo("-2 damage dropped " + day.clerk().user());
    assertThat(day.stock(5)).isEqualTo("8/0");
  }

  @Test
  @Order(5)
  void an_adjustment_above_the_limit_is_approved_by_a_second_person() throws Exception {
    Job job = Job.begin(desktop, "5 adjust above the limit, sign in, approve", "stock", "On hand");
    job.scan(barcode(6)).sees("Last movements of " + sku(6));
    job.type("+").cursorIn("adjust-quantity").type("1500").press(KeyCode.ENTER);
    job.type("found").press(KeyCode.ENTER, KeyCode.ENTER).sees("waits for a second person");
    assertThat(day.stock(6)).isEqualTo("10/0");
    desktop.changeTo(day.second());
    desktop.goTo("to approve", sku(6));
    job.cursorIn("waiting").type("a").sees("is approved; the stock has moved").done();
    assertThat(day.stock(6)).isEqualTo("1510/0");
    assertThat(
            day.store()
                .one(
                    "select concat_ws(' ', state, asked_by, decided_by)"
                        + " from logistics.adjustment_request"))
        .isEqualTo("approved " + day.clerk().user() + " " + day.second().user());
    desktop.changeTo(day.clerk());
  }

  @Test
  @Order(6)
  void a_transfer_is_sent() throws Exception {
    Job job = Job.begin(desktop, "6 send a transfer", "transfers", "Transfers");
    job.cursorIn("scan").scan("4*" + barcode(7)).sees("P-7: +4, now 4");
    job.ctrl(KeyCode.ENTER).sees("is on its way").done();
    assertThat(day.stock(7)).isEqualTo("6/0");
    assertThat(day.stockIn(2, 7)).isEqualTo("10/0");
  }

  @Test
  @Order(7)
  void a_transfer_is_received_with_a_difference_and_why() throws Exception {
    String number = day.store().one("select max(number) from logistics.transfer");
    Job job = Job.begin(desktop, "7 receive a transfer with a difference", "transfers", number);
    job.cursorIn("scan").ctrl(KeyCode.L).press(KeyCode.DOWN);
    job.sees("Győr").scan(number).sees("Receiving " + number + " from Budapest");
    job.scan("3*" + barcode(7)).sees("1 missing").ctrl(KeyCode.ENTER);
    job.sees("Of P-7 4 were sent and 3 arrived").cursorIn("transfer-note");
    job.type("one broken").ctrl(KeyCode.ENTER).sees("is received").done();
    assertThat(day.stockIn(2, 7)).isEqualTo("13/0");
    assertThat(
            day.store()
                .one(
                    """
                    select concat_ws(' ', t.state, trim_scale(l.sent), trim_scale(l.received),
                      t.difference_reason)
                    from logistics.transfer t join logistics.transfer_line l on l.transfer_id = t.id
                    where t.number = ?
                    """,
                    number))
        .isEqualTo("received 4 3 one broken");
  }

  @Test
  @Order(8)
  void goods_are_counted_while_some_are_reserved_and_the_variance_is_seen_before()
      throws Exception {
    assertThat(day.stock(8)).isEqualTo("10/3");
    Job job =
        Job.begin(
            desktop, "8 count by scanner, confirm the variance", "counts", "A count compares");
    job.ctrl(KeyCode.N).cursorIn("count-search").type("p-8").press(KeyCode.ENTER);
    job.sees("0 of 1 counted").cursorIn("scan").scan("5*" + barcode(8)).scan(barcode(8));
    job.scan(barcode(8)).ctrl(KeyCode.Z).sees("Taken back. P-8: 6 pcs").scan("3*" + barcode(8));
    job.sees("P-8: 9 pcs").sees("1 of 1 counted · 1 differ · −60.00");
    job.ctrl(KeyCode.ENTER).sees("1 variances are posted").sees("shortage −60.00");
    job.press(KeyCode.ENTER).sees("confirmed, its variances are posted").done();
    assertThat(day.stock(8)).isEqualTo("9/3");
    assertThat(
            day.store()
                .one(
                    "select trim_scale(quantity) || ' ' || (document like 'SC-%')"
                        + " from logistics.movement where reason = 'count'"))
        .isEqualTo("-1 true");
  }

  @Test
  @Order(9)
  void an_order_is_picked_and_shipped_in_part() throws Exception {
    Job job = Job.begin(desktop, "9 accept, pick and ship an order in part", "orders", backorder);
    job.ctrl(KeyCode.F).type(backorder.toLowerCase(Locale.ROOT)).sees("1 of 1");
    job.press(KeyCode.DOWN).type("a").sees("1 accepted").type("p");
    job.sees("Pick order " + backorder + "  Budapest").cursorIn("scan");
    job.scan("5*" + barcode(9)).sees("all 5 in the box").scan(barcode(10));
    job.sees("1 of P-10: 1 of 2 in the box").scan(barcode(11)).sees("is not on this list");
    job.ctrl(KeyCode.ENTER).sees("Picked.").ctrl(KeyCode.ENTER).sees("This cannot be undone");
    job.press(KeyCode.ENTER).sees("Shipped with delivery note DN-").done();
    assertThat(day.stock(9, 10)).isEqualTo("5/0, 9/1");
    assertThat(
            day.store()
                .one(
                    """
                    select string_agg(concat_ws(' ', state, sku, trim_scale(p.shipped),
                      trim_scale(p.open)), ', ' order by sku desc)
                    from logistics_api.order_progress p
                      join storefront.sales_order o on o.number = p.order_number
                    where o.number = ?
                    """,
                    backorder))
        .isEqualTo("reserved P-9 5 0, reserved P-10 1 1");
  }

  @Test
  @Order(10)
  void goods_are_taken_back_from_a_customer() throws Exception {
    Job job = Job.begin(desktop, "10 take goods back from a customer", "orders", "accept the");
    job.ctrl(KeyCode.F).type(delivered.toLowerCase(Locale.ROOT)).sees(delivered);
    job.press(KeyCode.DOWN, KeyCode.ENTER).sees("DN-").type("b");
    job.sees("Take back from order " + delivered).cursorIn("return-1").type("3");
    job.press(KeyCode.ENTER).type("wrong size").ctrl(KeyCode.ENTER).sees("taken back").done();
    assertThat(day.stock(11)).isEqualTo("9/0");
    assertThat(
            day.store()
                .one(
                    """
                    select concat_ws(' ', o.state, g.reason, trim_scale(l.quantity), l.to_stock)
                    from logistics.goods_return g
                      join logistics.goods_return_line l on l.return_id = g.id
                      join storefront.sales_order o on o.number = g.order_number
                    """))
        .isEqualTo("shipped wrong size 3 t");
  }

  @Test
  @Order(11)
  void what_to_order_is_read() throws Exception {
    Job job = Job.begin(desktop, "11 read what to order", "what to order", sku(12));
    job.sees("Minimum 25, only 10 available").sees("900.00").done();
    assertThat(
            day.store()
                .clerk(
                    "trim_scale(proposed) from logistics_api.reorder_proposal(1, 30, 8)"
                        + " where sku = 'P-12'"))
        .isEqualTo("15");
    assertThat(day.store().brokenStock()).isEmpty();
  }
}
