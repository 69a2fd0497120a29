package plumbline.views.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.ClientIds;
import plumbline.domain.logistics.receiving.NewPurchaseOrder;
import plumbline.views.receiving.ReceivingScreens;
import plumbline.views.reorder.ReorderLink;
import plumbline.views.reorder.ReorderScreens;
import plumbline.views.scan.ScanSound;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.shell.Link;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.stock.MemoryStock;
import plumbline.views.tally.MemoryProducts;
import plumbline.views.task.FxWorkRunner;

/** Goods are ordered, looked at and closed by the keyboard alone. */
class PurchaseKeyboardTest {
  private final Clock clock = Clock.systemDefaultZone();
  private final MemoryPurchases purchases = new MemoryPurchases();
  private DrivenWindow window = open(new PurchaseLink.All());

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void the_list_says_what_is_late_and_how_much_has_come() {
    window.waitUntilShows("PO-000011");
    window.waitUntilShows("late");
    window.waitUntilShows("20.00");
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type("late ");
    window.press(KeyCode.ENTER);
    window.waitUntil("only late ones", () -> !window.shows("PO-000012"));
    window.press(KeyCode.ESCAPE);
    window.waitUntilShows("PO-000012");
  }

  @Test
  void an_order_is_made_with_a_supplier_from_before() {
    newOrder();
    window.type("duna");
    window.waitUntilShows("Duna Csavar Kft.");
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    window.waitUntil("taken", () -> window.focusedText().equals("Duna Csavar Kft."));
    window.press(KeyCode.ENTER);
    window.waitUntil("warehouse", () -> window.focusedId().equals("purchase-warehouse"));
    window.press(KeyCode.ENTER);
    window.waitUntil("day", () -> window.focusedId().equals("purchase-expected"));
    window.type("t");
    window.type("-");
    window.press(KeyCode.ENTER);
    window.waitUntil("scan", () -> window.focusedId().equals("scan"));
    scan("12*CS-M8x40");
    window.waitUntilShows("CS-M8x40: +12, now 12");
    scan("5991234567891");
    window.waitUntilShows("CS-M8x60: +1, now 1");
    window.picture("purchase-typed");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("PO-000099, Duna Csavar Kft.");
    NewPurchaseOrder order = purchases.ordered.getFirst();
    assertThat(order.expectedOn()).isEqualTo(LocalDate.now(clock).minusDays(1));
    assertThat(order.lines()).hasSize(2);
    assertThat(order.lines().getFirst().quantity()).isEqualByComparingTo("12");
  }

  @Test
  void a_line_gets_another_quantity_and_another_one_is_removed() {
    newOrder();
    window.type("x");
    window.press(KeyCode.ENTER);
    window.press(KeyCode.ENTER);
    window.press(KeyCode.ENTER);
    window.waitUntil("scan", () -> window.focusedId().equals("scan"));
    scan("CS-M8x40");
    scan("CS-M8x60");
    window.waitUntilShows("CS-M8x60: +1, now 1");
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    window.waitUntil("quantity", () -> window.focusedId().equals("purchase-quantity"));
    window.type("-5");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Type how much to order: 0 or more");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("500");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("CS-M8x40: 500 pc");
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DELETE);
    window.waitUntil("removed", () -> !window.shows("Hex bolt M8x60, zinc"));
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("PO-000099, x");
    assertThat(purchases.ordered.getFirst().lines())
        .singleElement()
        .satisfies(line -> assertThat(line.quantity()).isEqualByComparingTo("500"));
  }

  @Test
  void nothing_typed_is_lost_by_a_refusal_a_lost_answer_or_a_closed_tab() {
    newOrder();
    scanFirst();
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Name the supplier.");
    window.waitUntil("supplier", () -> window.focusedId().equals("purchase-supplier"));
    window.type("Alfa");
    purchases.refusal = "Of this product nothing can be ordered.";
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Of this product nothing can be ordered.");
    purchases.refusal = null;
    purchases.answerLost = true;
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("All that was typed is kept.");
    window.picture("purchase-unanswered");
    purchases.answerLost = false;
    window.press(KeyCode.CONTROL, KeyCode.W);
    window.waitUntilShows("One purchase order is typed and not ordered yet");
    window.picture("purchase-drafts");
    window.press(KeyCode.D);
    window.waitUntilShows("New purchase order");
    window.waitUntilShows("Hex bolt M8x40, zinc");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("PO-000099, Alfa");
    assertThat(purchases.ordered).hasSize(1);
    window.press(KeyCode.ESCAPE);
    window.waitUntil("no draft is left", () -> !window.shows("typed and not ordered yet"));
  }

  @Test
  void the_rest_is_closed_with_a_reason() {
    window.waitUntilShows("PO-000011");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("PO-000011, Megk");
    window.press(KeyCode.C);
    window.waitUntilShows("Why will the rest not come?");
    window.press(KeyCode.ENTER);
    window.type("not made any more");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("PO-000011 is closed, its rest is not waited for");
    window.waitUntilShows("not made any more");
  }

  @Test
  void receiving_begins_from_the_order() {
    window.waitUntilShows("PO-000011");
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    window.waitUntilShows("PO-000012, Duna Csavar Kft.");
    window.press(KeyCode.R);
    window.waitUntilShows("Receiving PO-000012, Duna Csavar Kft.");
  }

  @Test
  void what_is_proposed_becomes_an_order_for_each_supplier() {
    window.close();
    window = open(new ReorderLink());
    window.waitUntilShows("2 products");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.O);
    window.waitUntilShows("Order from Duna Csavar Kft.");
    window.waitUntil("asked for", () -> window.focusedId().equals("purchase-supplier"));
    window.waitUntilShows("Hex bolt M8x60, zinc");
    window.type("Alfa");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("PO-000099, Alfa");
    assertThat(purchases.ordered)
        .singleElement()
        .satisfies(
            order -> {
              assertThat(order.warehouseId()).isEqualTo(1);
              assertThat(order.lines().getFirst().productId()).isEqualTo(2);
              assertThat(order.lines().getFirst().quantity()).isEqualByComparingTo("17");
            });
  }

  private void newOrder() {
    window.waitUntilShows("PO-000011");
    window.press(KeyCode.CONTROL, KeyCode.N);
    window.waitUntil("supplier", () -> window.focusedId().equals("purchase-supplier"));
  }

  private void scanFirst() {
    window.press(KeyCode.ENTER);
    window.press(KeyCode.ENTER);
    window.press(KeyCode.ENTER);
    window.waitUntil("scan", () -> window.focusedId().equals("scan"));
    scan("3*5991234567890");
    window.waitUntilShows("CS-M8x40: +3, now 3");
  }

  private void scan(String code) {
    window.type(code);
    window.press(KeyCode.ENTER);
  }

  private DrivenWindow open(Link first) {
    return DrivenWindow.open(
        driven -> {
          DeskShell desk =
              new DeskShell(
                  driven.window().layers(),
                  driven.look(),
                  new FxWorkRunner(clock, failure -> {}),
                  clock,
                  bench -> {
                    PurchaseScreens screens =
                        new PurchaseScreens(
                            new PurchaseServices(
                                purchases,
                                purchases,
                                new MemoryStock(),
                                new MemoryProducts(),
                                true),
                            bench,
                            ScanSound.silent(),
                            ClientIds::next);
                    return ScreenFactory.firstOf(
                        screens,
                        new ReceivingScreens(
                            purchases,
                            new MemoryStock(),
                            new MemoryProducts(),
                            bench,
                            ScanSound.silent(),
                            ClientIds::next),
                        new ReorderScreens(
                            (question, limit) -> Proposals.TWO,
                            new MemoryStock(),
                            bench,
                            (table, format, file) -> {},
                            screens.proposed()));
                  },
                  List.of(first));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
