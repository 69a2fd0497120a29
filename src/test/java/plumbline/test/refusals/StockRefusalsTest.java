package plumbline.test.refusals;

import static plumbline.test.jobs.DayAtTheWarehouse.barcode;
import static plumbline.test.jobs.DayAtTheWarehouse.goods;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.logistics.AdjustmentResult;
import plumbline.domain.logistics.adjustment.Decision;
import plumbline.domain.logistics.receiving.ReceiptResult;
import plumbline.domain.logistics.transfer.TransferResult;
import plumbline.test.jobs.DayAtTheWarehouse;

/** What a clerk reads when goods do not come in, go out or change. */
class StockRefusalsTest {
  @TempDir static Path folder;
  private static DayAtTheWarehouse day;
  private static CentralDatabase beside;
  private static RefusedClerk clerk;

  @BeforeAll
  static void open() throws Exception {
    day = DayAtTheWarehouse.of(StockRefusalsTest.class);
    beside = day.signIn();
    clerk = new RefusedClerk(day, folder);
  }

  @AfterAll
  static void close() throws Exception {
    clerk.close();
    beside.close();
  }

  @Test
  @ReadsRefusal(outcome = AdjustmentResult.Refused.class, rules = "PL201")
  void more_than_is_available_is_not_taken_out() {
    clerk.adjusting(1, "-11").type("dam").press(KeyCode.ENTER, KeyCode.ENTER);
    clerk.reads("Only 10 of P-1 available (10 on hand, 0 reserved): 11 cannot be taken.");
    clerk.cursorIn("adjust-quantity").press(KeyCode.ESCAPE);
  }

  @Test
  @ReadsRefusal(outcome = AdjustmentResult.Refused.class)
  void nothing_is_no_adjustment() {
    clerk.adjusting(2, "+0").type("fou").press(KeyCode.ENTER, KeyCode.ENTER);
    clerk.reads("Type a quantity: +5 puts in, −5 takes out.");
    clerk.press(KeyCode.ESCAPE);
  }

  @Test
  @ReadsRefusal(outcome = AdjustmentResult.Refused.class, rules = "PL260")
  void a_reason_that_was_closed_meanwhile_is_none() throws Exception {
    clerk.adjusting(3, "-1").type("los").press(KeyCode.ENTER).cursorIn("adjust-note");
    clerk.meanwhile("update logistics.reason set closed = true where code = 'loss'");
    clerk.press(KeyCode.ENTER).reads("is no reason for an adjustment. Accepted: Stock count, ");
    clerk.cursorIn("adjust-reason").press(KeyCode.ESCAPE);
    clerk.meanwhile("update logistics.reason set closed = false where code = 'loss'");
  }

  @Test
  @ReadsRefusal(
      outcome = Decision.Refused.class,
      rules = {"PL261", "PL262"})
  void nobody_approves_what_they_asked_for_nor_what_was_decided() throws Exception {
    clerk.adjusting(4, "+2000").type("fou").press(KeyCode.ENTER, KeyCode.ENTER);
    clerk.sees("waits for a second person").goTo("to approve", "Hex bolt M4, zinc");
    clerk.cursorIn("waiting").type("a");
    clerk.reads("yourself. Somebody else of the warehouse, or a manager, must approve it.");
    clerk.meanwhile(
        "update logistics.adjustment_request set state = 'refused', decided_by = 'bela',"
            + " decided_at = now(), refusal = 'count again'");
    clerk.type("a").reads("was refused by bela: count again.");
  }

  @Test
  @ReadsRefusal(outcome = ReceiptResult.Refused.class, rules = "PL256")
  void more_than_was_ordered_is_not_received() throws Exception {
    String order = day.ordered(beside, goods(5, "100"));
    clerk.goTo("receiving", "Receiving").press(KeyCode.F5).scan(order).scan("106*" + barcode(5));
    clerk.sees("6 too many").ctrl(KeyCode.ENTER);
    clerk.reads("106 more are above the tolerance of 5 %. Accepted: at most 105;");
    clerk.leave("Nothing was booked.");
  }

  @Test
  @ReadsRefusal(outcome = ReceiptResult.Refused.class, rules = "PL250")
  void nothing_is_not_received() {
    clerk.goTo("receiving", "Receiving").ctrl(KeyCode.N).ctrl(KeyCode.ENTER);
    clerk.reads("Nothing is scanned yet. Scan what is there, or type 12*barcode for twelve.");
    clerk.press(KeyCode.ESCAPE).sees("Nothing was booked.");
  }

  @Test
  @ReadsRefusal(outcome = ReceiptResult.Refused.class, rules = "PL254")
  void a_purchase_order_that_was_closed_meanwhile() throws Exception {
    String order = day.ordered(beside, goods(6, "4"));
    clerk.goTo("receiving", "Receiving").press(KeyCode.F5).scan(order).scan("4*" + barcode(6));
    clerk.sees("now 4 of 4");
    clerk.meanwhile(
        "update logistics.purchase_order set state = 'closed', close_reason = 'x' where number = '"
            + order
            + "'");
    clerk.ctrl(KeyCode.ENTER).reads("is closed already. Receive these goods without a purchase");
    clerk.leave("Nothing was booked.");
  }

  @Test
  @ReadsRefusal(outcome = TransferResult.Refused.class, rules = "PL201")
  void more_than_is_available_is_not_sent() {
    clerk.goTo("transfers", "Transfers").scan("11*" + barcode(7)).sees("now 11");
    clerk.ctrl(KeyCode.ENTER).reads("Only 10 of P-7 available (10 on hand, 0 reserved)");
    clerk.leave("Nothing was moved.");
  }

  @Test
  @ReadsRefusal(
      outcome = {TransferResult.NeedsReason.class, TransferResult.Refused.class},
      rules = {"PL258", "PL259"})
  void a_difference_needs_its_reason_and_a_transfer_arrives_once() throws Exception {
    String transfer = day.sent(beside, goods(8, "4"));
    clerk.goTo("transfers", "Transfers").press(KeyCode.F5).scan(transfer).scan("3*" + barcode(8));
    clerk.sees("1 missing").ctrl(KeyCode.ENTER);
    clerk.reads("Of P-8 4 were sent and 3 arrived (1 product with a difference). Say why");
    clerk.cursorIn("transfer-note").type("one broken");
    clerk.meanwhile(
        "update logistics.transfer set state = 'received', arrival = gen_random_uuid(),"
            + " received_by = 'bela', received_at = now() where number = '"
            + transfer
            + "'");
    clerk.ctrl(KeyCode.ENTER).reads("Transfer " + transfer + " was received by bela already.");
    clerk.leave("Nothing was moved.");
  }
}
