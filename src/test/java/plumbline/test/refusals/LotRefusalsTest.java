package plumbline.test.refusals;

import static plumbline.test.jobs.DayAtTheWarehouse.barcode;
import static plumbline.test.jobs.DayAtTheWarehouse.goods;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.logistics.AdjustmentResult;
import plumbline.domain.logistics.order.OrderOutcome;
import plumbline.domain.logistics.receiving.ReceiptResult;
import plumbline.test.jobs.DayAtTheWarehouse;

/** What a clerk reads about goods that are kept in lots. */
class LotRefusalsTest {
  @TempDir static Path folder;
  private static DayAtTheWarehouse day;
  private static RefusedClerk clerk;

  @BeforeAll
  static void open() throws Exception {
    day = DayAtTheWarehouse.of(LotRefusalsTest.class);
    clerk = new RefusedClerk(day, folder);
    clerk.meanwhile(
        "insert into logistics.lot (product_id, code, expires_on)"
            + " select id, 'L' || id, current_date + 100 from admin.product where id <= 9",
        "insert into logistics.lot_stock (lot_id, warehouse_id, on_hand)"
            + " select l.id, s.warehouse_id, s.on_hand from logistics.lot l"
            + " join logistics.stock s on s.product_id = l.product_id",
        "update admin.product set keeps_lots = true where id <= 9");
  }

  @AfterAll
  static void close() throws Exception {
    clerk.close();
  }

  @Test
  @ReadsRefusal(outcome = AdjustmentResult.Refused.class, rules = "PL280")
  void goods_that_turn_up_need_their_lot() {
    clerk.adjusting(1, "+5").type("fou").press(KeyCode.ENTER).cursorIn("adjust-lot");
    clerk.ctrl(KeyCode.ENTER).reads("P-1 keeps lots: name the lot, and until when it is good.");
    clerk.press(KeyCode.ESCAPE);
  }

  @Test
  @ReadsRefusal(outcome = AdjustmentResult.Refused.class, rules = "PL283")
  void a_lot_that_is_not_there_gives_nothing() {
    clerk.adjusting(2, "-3").type("dam").press(KeyCode.ENTER).cursorIn("adjust-lot").type("x9");
    clerk.ctrl(KeyCode.ENTER).reads("There is no lot x9 of P-2. Known: L2.");
    clerk.press(KeyCode.ESCAPE);
  }

  @Test
  @ReadsRefusal(outcome = ReceiptResult.Refused.class, rules = "PL282")
  void a_lot_has_one_expiry() {
    clerk.goTo("receiving", "Receiving").ctrl(KeyCode.N).scan("4*" + barcode(3)).cursorIn("lot");
    clerk.shift(KeyCode.L).type("3").press(KeyCode.ENTER).cursorIn("lot-expiry");
    clerk.type("2031-01-31").press(KeyCode.ENTER).sees("now 4").ctrl(KeyCode.ENTER);
    clerk.reads("Lot L3 of P-3 expires on ");
    clerk.leave("Nothing was booked.");
  }

  @Test
  @ReadsRefusal(outcome = OrderOutcome.Refused.class, rules = "PL284")
  void what_expired_in_the_box_is_not_shipped() throws Exception {
    String order = day.bought(goods(4, "2"));
    day.store().clerk("logistics_api.accept_order(?)", order);
    clerk.order(order).type("p").sees("0 of 2 in the box");
    clerk.scan("2*" + barcode(4)).sees("all 2 in the box").ctrl(KeyCode.ENTER).sees("Picked.");
    clerk.meanwhile("update logistics.lot set expires_on = current_date - 1 where code = 'L4'");
    clerk.ctrl(KeyCode.ENTER).sees("This cannot be undone").press(KeyCode.ENTER);
    clerk.reads("of P-4 can still be shipped from here; lot L4 expired on ");
  }
}
