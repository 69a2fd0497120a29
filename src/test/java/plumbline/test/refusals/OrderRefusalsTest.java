package plumbline.test.refusals;

import static plumbline.test.jobs.DayAtTheWarehouse.barcode;
import static plumbline.test.jobs.DayAtTheWarehouse.goods;

import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.logistics.order.OrderOutcome;
import plumbline.test.jobs.DayAtTheWarehouse;

/** What a clerk reads when an order does not go on. */
class OrderRefusalsTest {
  @TempDir static Path folder;
  private static DayAtTheWarehouse day;
  private static RefusedClerk clerk;

  @BeforeAll
  static void open() throws Exception {
    day = DayAtTheWarehouse.of(OrderRefusalsTest.class);
    clerk = new RefusedClerk(day, folder);
  }

  @AfterAll
  static void close() throws Exception {
    clerk.close();
  }

  @Test
  @ReadsRefusal(outcome = OrderOutcome.Refused.class, rules = "PL222")
  void an_order_of_the_shop_is_accepted_before_anything_else() throws Exception {
    String order = day.bought(goods(1, "2"));
    clerk.order(order).press(KeyCode.ENTER).sees("reserve what came in").type("r");
    clerk.reads("Order " + order + " is not accepted yet: it cannot be reserved. Accept it first.");
  }

  @Test
  @ReadsRefusal(outcome = OrderOutcome.Refused.class, rules = "PL221")
  void an_order_that_is_cancelled_stays_so() throws Exception {
    String order = accepted(2, "2");
    clerk.order(order).press(KeyCode.ENTER).sees("reserve what came in");
    day.store().clerk("logistics_api.cancel_order(?, 'x y')", order);
    clerk.type("r").reads("Order " + order + " is cancelled: it cannot be reserved any more.");
  }

  @Test
  @ReadsRefusal(outcome = OrderOutcome.Refused.class, rules = "PL229")
  void an_order_of_which_something_left_is_not_cancelled_whole() throws Exception {
    String order = accepted(3, "5");
    ship(order, "3");
    clerk.order(order).press(KeyCode.ENTER).sees("DN-").type("x").type("not wanted");
    clerk.press(KeyCode.ENTER).reads("Part of order " + order + " has left already: cancel the");
  }

  @Test
  @ReadsRefusal(outcome = OrderOutcome.Refused.class, rules = "PL226")
  void an_empty_box_is_not_finished() throws Exception {
    String order = accepted(4, "2");
    clerk.order(order).type("p").sees("Pick order " + order + "  Budapest").ctrl(KeyCode.ENTER);
    clerk.reads("Nothing is picked for order " + order + " yet. Scan what is in the box");
  }

  @Test
  @ReadsRefusal(
      outcome = OrderOutcome.Refused.class,
      rules = {"PL224", "PL227"})
  void a_list_whose_goods_a_count_did_not_find_is_not_shipped() throws Exception {
    String order = accepted(5, "10");
    clerk.order(order).type("p").sees("Pick order " + order + "  Budapest");
    clerk.scan("10*" + barcode(5)).sees("all 10 in the box").ctrl(KeyCode.ENTER).sees("Picked.");
    UUID count = UUID.randomUUID();
    day.store().clerk("logistics_api.open_count(?, 1, 'scan', '', '', '{}')", count);
    day.store().clerk("logistics_api.count_product(?, ?, 5, 8, true)", UUID.randomUUID(), count);
    day.store()
        .clerk(
            "logistics_api.confirm_count(id, seen) from logistics_api.stock_count where id = ?",
            count);
    clerk.ctrl(KeyCode.ENTER).sees("This cannot be undone").press(KeyCode.ENTER);
    clerk.reads("of P-5 are no longer reserved for order " + order + ": a count found fewer.");
    clerk.meanwhile("update logistics.shipment set state = 'cancelled' where state = 'picked'");
    clerk.ctrl(KeyCode.ENTER).sees("This cannot be undone").press(KeyCode.ENTER);
    clerk.reads("The picking list of order " + order + " is cancelled and cannot be shipped now.");
  }

  @Test
  @ReadsRefusal(outcome = OrderOutcome.Refused.class, rules = "PL230")
  void no_more_comes_back_than_the_customer_has() throws Exception {
    String order = day.delivered(goods(6, "4"));
    clerk.order(order).press(KeyCode.ENTER).sees("DN-").type("b").cursorIn("return-1");
    clerk.type("5").press(KeyCode.ENTER).type("wrong size").ctrl(KeyCode.ENTER);
    clerk.reads("Of P-6 there are 4 with the customer: 5 cannot come back.");
  }

  private static String accepted(int product, String quantity) throws Exception {
    String order = day.bought(goods(product, quantity));
    day.store().clerk("logistics_api.accept_order(?)", order);
    return order;
  }

  private static void ship(String order, String quantity) throws Exception {
    UUID list = UUID.randomUUID();
    day.store().clerk("logistics_api.start_picking(?, ?, 1)", list, order);
    day.store().clerk("logistics_api.pick(?, 1, ?::numeric)", list, quantity);
    day.store().clerk("logistics_api.finish_picking(?)", list);
    day.store().clerk("logistics_api.ship(?)", list);
  }
}
