package plumbline.views.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.ClientIds;
import plumbline.domain.logistics.order.OrderState;
import plumbline.views.scan.ScanSound;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.task.FxWorkRunner;

/** The orders desk, driven by nothing but a scanner and the keyboard. */
class OrdersKeyboardTest {
  private final Clock clock = Clock.systemDefaultZone();
  private final MemoryOrders orders = new MemoryOrders();
  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
  private DrivenWindow window;

  @BeforeEach
  void open() {
    orders.put("S-3", "Kovács Kft.", OrderState.PLACED, clock.instant(), "");
    orders.put("S-2", "Őri Bt.", OrderState.PLACED, clock.instant().minus(Duration.ofDays(3)), "");
    orders.put("S-1", "Tüzép Zrt.", OrderState.SHIPPED, clock.instant(), "");
    window = window(true);
    window.waitUntilShows("3 of 3");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void several_selected_orders_are_accepted_at_once_and_a_refused_one_stops_none() {
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.A);
    window.waitUntilShows("2 accepted, 0 of them with something short");
    window.waitUntilShows("Order S-1 is shipped; it cannot become accepted.");
    assertThat(state("S-2")).isEqualTo(OrderState.RESERVED);
    assertThat(state("S-3")).isEqualTo(OrderState.RESERVED);
    window.picture("orders-accepted");
  }

  @Test
  void an_order_is_picked_by_scanner_finished_and_shipped() {
    window.press(KeyCode.P);
    window.waitUntilShows("0 of 6 in the box");
    window.waitUntil("the scan field has the cursor", () -> window.focusedId().equals("scan"));
    scan("4", "5991234567891");
    window.waitUntilShows("4 of CS-M8x40: 4 of 5 in the box");
    scan("2", "5991234567891");
    window.waitUntilShows("2 scanned, and only 1 left to pick");
    window.type("dr-4711");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("1 of DR-4711: all 1 in the box");
    window.type("123");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("123 is not on this list");
    assertThat(heard).containsExactly("hit", "miss", "hit", "miss");
    assertThat(window.focusedId()).isEqualTo("scan");
    window.picture("picking-miss");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Not found and left on backorder: CS-M8x40 × 1.");
    window.waitUntilShows("Picked. Ctrl+Enter ships it");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("The goods leave Central warehouse.");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Shipped with delivery note DN-2026-000017");
    assertThat(orders.picked("S-3", 1)).isEqualByComparingTo("4");
  }

  @Test
  void the_last_scans_are_undone_and_nothing_scanned_is_lost_with_the_connection() {
    window.press(KeyCode.P);
    window.waitUntilShows("0 of 6 in the box");
    scan("3", "5991234567891");
    window.waitUntil("3 are kept", () -> orders.picked("S-3", 1).intValue() == 3);
    window.type("5991234567892");
    window.press(KeyCode.ENTER);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.waitUntilShows("The last scan of DR-4711 is undone");
    window.waitUntil("it is taken out", () -> orders.picked("S-3", 2).signum() == 0);
    orders.lost = true;
    scan("1", "5991234567891");
    window.waitUntilShows("Not kept yet: The server keeps silent.");
    orders.lost = false;
    window.type("5991234567892");
    window.press(KeyCode.ENTER);
    window.waitUntil(
        "both are kept",
        () ->
            orders.picked("S-3", 1).intValue() == 4
                && orders.picked("S-3", 2).equals(BigDecimal.ONE));
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.waitUntil("nothing is left", () -> orders.picked("S-3", 1).signum() == 0);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.waitUntilShows("There is no scan to undo");
  }

  @Test
  void an_order_is_cancelled_with_a_reason() {
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Cordless drill");
    window.press(KeyCode.X);
    window.waitUntilShows("Cancel the whole order?");
    window.press(KeyCode.ENTER);
    window.picture("order-cancel");
    assertThat(state("S-3")).isEqualTo(OrderState.PLACED);
    window.type("not needed");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Order S-3: cancelled");
    assertThat(state("S-3")).isEqualTo(OrderState.CANCELLED);
  }

  @Test
  void goods_are_taken_back_some_of_them_not_to_stock() {
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Tüzép Zrt.");
    window.press(KeyCode.B);
    window.waitUntil("the first line", () -> window.focusedId().equals("return-1"));
    window.type("2");
    window.press(KeyCode.ENTER);
    window.type("1");
    window.press(KeyCode.TAB);
    window.press(KeyCode.SPACE);
    window.waitUntilShows("not to stock");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.type("broken");
    window.picture("return");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Order S-1: taken back");
    assertThat(orders.taken)
        .singleElement()
        .satisfies(
            back -> {
              assertThat(back.reason()).isEqualTo("broken");
              assertThat(back.lines())
                  .extracting(line -> line.quantity() + " " + line.toStock())
                  .containsExactly("2 true", "1 false");
            });
  }

  @Test
  void who_may_only_read_changes_nothing() {
    window.close();
    window = window(false);
    window.waitUntilShows("3 of 3");
    window.press(KeyCode.A);
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Cordless drill");
    window.press(KeyCode.A);
    window.press(KeyCode.X);
    assertThat(window.shows("Cancel the whole order?")).isFalse();
    assertThat(window.shows("cancel order")).isFalse();
    assertThat(state("S-3")).isEqualTo(OrderState.PLACED);
  }

  private OrderState state(String number) {
    synchronized (orders) {
      return orders.orders.get(number).summary().state();
    }
  }

  /** As a wedge scanner types it, after a quantity typed by hand. */
  private void scan(String quantity, String code) {
    window.type(quantity);
    window.press(KeyCode.MULTIPLY);
    window.type(code);
    window.press(KeyCode.ENTER);
  }

  private DrivenWindow window(boolean works) {
    return DrivenWindow.open(
        driven -> {
          DeskShell desk =
              new DeskShell(
                  driven.window().layers(),
                  driven.look(),
                  new FxWorkRunner(clock, failure -> {}),
                  clock,
                  bench ->
                      new OrderScreens(
                          new OrderServices(orders, orders, works), bench, ears(), ClientIds::next),
                  List.of(new OrderLink.All()));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }

  private ScanSound ears() {
    return new ScanSound() {
      @Override
      public void hit() {
        heard.add("hit");
      }

      @Override
      public void miss() {
        heard.add("miss");
      }
    };
  }
}
