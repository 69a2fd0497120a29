package plumbline.test.refusals;

import static plumbline.test.jobs.DayAtTheWarehouse.barcode;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.logistics.count.CountResult;
import plumbline.test.jobs.DayAtTheWarehouse;

/** What a clerk reads when a count is not opened, not told and not confirmed. */
class CountRefusalsTest {
  @TempDir static Path folder;
  private static DayAtTheWarehouse day;
  private static RefusedClerk clerk;

  @BeforeAll
  static void open() throws Exception {
    day = DayAtTheWarehouse.of(CountRefusalsTest.class);
    clerk = new RefusedClerk(day, folder);
  }

  @AfterAll
  static void close() throws Exception {
    clerk.close();
  }

  private static RefusedClerk opening() {
    return clerk.goTo("stock counts", "go to count").ctrl(KeyCode.N).cursorIn("count-search");
  }

  /** A count of one product by list, ready to be scanned. */
  private static void counting(int product) {
    opening().ctrl(KeyCode.A).type("m" + product + ",").press(KeyCode.ENTER);
    clerk.sees("0 of 1 counted").cursorIn("scan");
  }

  @Test
  @ReadsRefusal(outcome = CountResult.Refused.class, rules = "PL272")
  void a_count_of_nothing_is_not_opened() {
    opening().ctrl(KeyCode.A).type("zzz").press(KeyCode.ENTER);
    clerk.reads("Nothing in this warehouse matches “zzz”. Type part of a SKU, a name or a");
    clerk.ctrl(KeyCode.A).press(KeyCode.DELETE, KeyCode.ESCAPE);
  }

  @Test
  @ReadsRefusal(outcome = CountResult.Refused.class, rules = "PL271")
  void a_count_by_location_says_which() {
    opening().shift(KeyCode.TAB).cursorIn("count-kind").type("loc").press(KeyCode.ENTER);
    clerk.cursorIn("count-search").press(KeyCode.ENTER);
    clerk.reads("Say which location is counted, or how it begins.");
    clerk.shift(KeyCode.TAB).cursorIn("count-kind").type("list").press(KeyCode.ENTER);
    clerk.cursorIn("count-search").press(KeyCode.ESCAPE);
  }

  @Test
  @ReadsRefusal(outcome = CountResult.Refused.class, rules = "PL275")
  void what_is_not_on_the_list_is_not_counted_there() {
    counting(21);
    clerk.scan(barcode(22)).reads("P-22 is not on count SC-");
  }

  @Test
  @ReadsRefusal(outcome = CountResult.Refused.class, rules = "PL273")
  void a_count_that_was_ended_meanwhile_takes_nothing_more() throws Exception {
    counting(23);
    clerk.meanwhile(
        "update logistics.stock_count set state = 'cancelled', ended_by = 'bela',"
            + " ended_at = now() where state = 'open'");
    clerk.scan(barcode(23)).reads("was cancelled by bela: it cannot be counted any more.");
  }

  @Test
  @ReadsRefusal(
      outcome = CountResult.Refused.class,
      rules = {"PL277", "PL409"})
  void what_is_confirmed_is_what_was_shown_and_is_there() throws Exception {
    counting(24);
    clerk.scan("2*" + barcode(24)).sees("1 of 1 counted").ctrl(KeyCode.ENTER).sees("Confirm SC-");
    String number = day.store().one("select max(number) from logistics.stock_count");
    day.store()
        .clerk(
            "logistics_api.count_product(gen_random_uuid(), id, 24, 1, true)"
                + " from logistics_api.stock_count where number = ?",
            number);
    clerk.press(KeyCode.ENTER).reads("Look at the totals again and confirm then.");
    clerk.press(KeyCode.ESCAPE);
    clerk.meanwhile(
        "insert into logistics.movement (id, product_id, warehouse_id, quantity, reason)"
            + " values (gen_random_uuid(), 24, 1, -8, 'loss')");
    clerk.press(KeyCode.F5).ctrl(KeyCode.ENTER).sees("Confirm SC-").press(KeyCode.ENTER);
    clerk.reads("now only 2 are on hand. More left than the count says was there: count it again.");
    clerk.press(KeyCode.ESCAPE);
  }
}
