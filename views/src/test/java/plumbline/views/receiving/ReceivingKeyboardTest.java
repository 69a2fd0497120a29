package plumbline.views.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.ClientIds;
import plumbline.views.scan.ScanSound;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.stock.MemoryStock;
import plumbline.views.tally.MemoryProducts;
import plumbline.views.task.FxWorkRunner;

/** Goods are taken in by nothing but a scanner and the keyboard. */
class ReceivingKeyboardTest {
  private final Clock clock = Clock.systemDefaultZone();
  private final MemoryReceiving receiving = new MemoryReceiving();
  private final AtomicInteger hits = new AtomicInteger();
  private final AtomicInteger misses = new AtomicInteger();
  private DrivenWindow window = open();

  @BeforeEach
  void settle() {
    window.waitUntil("the field is open", () -> window.focusedId().equals("scan"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_purchase_order_is_received_by_scanning_alone() {
    scan("PO-000012");
    window.waitUntilShows("Receiving PO-000012, Duna Csavar Kft.");
    scan("5991234567890");
    window.waitUntilShows("CS-M8x40: +1, now 1 of 12");
    scan("4000000000000");
    window.waitUntilShows("No product has the barcode or SKU 4000000000000.");
    window.picture("receiving-miss");
    scan("CS-M8x60");
    window.waitUntilShows("CS-M8x60 is not on purchase order PO-000012");
    assertThat(hits.get()).isEqualTo(1);
    assertThat(misses.get()).isEqualTo(2);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.waitUntilShows("Undone. CS-M8x40: 0 scanned");
    scan("5991234567890");
    scan("5991234567890");
    window.waitUntilShows("CS-M8x40: +1, now 2 of 12");
    window.picture("receiving-scanned");
    assertThat(window.focusedId()).isEqualTo("scan");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Booked as GR-000001");
    assertThat(receiving.received.getFirst().lines().getFirst().quantity())
        .isEqualByComparingTo("2");
    assertThat(receiving.received.getFirst().purchaseOrder()).isNotNull();
  }

  @Test
  void goods_without_an_order_are_received_once_though_the_answer_is_lost() {
    scan("5991234567891");
    window.waitUntilShows("CS-M8x60: +1, now 1");
    receiving.answerLost = true;
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("All that was scanned is kept.");
    receiving.answerLost = false;
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Booked as GR-000001");
    assertThat(receiving.received).hasSize(1);
  }

  @Test
  void the_delivery_note_leads_back_to_the_scan_field() {
    scan("PO-000012");
    scan("5991234567890");
    window.waitUntilShows("CS-M8x40: +1, now 1 of 12");
    window.press(KeyCode.TAB);
    window.waitUntil("the note", () -> window.focusedId().equals("delivery-note"));
    window.type("sz-1");
    window.press(KeyCode.ENTER);
    window.waitUntil("the field again", () -> window.focusedId().equals("scan"));
  }

  @Test
  void the_list_is_opened_by_arrows_and_escape_leaves() {
    window.waitUntilShows("PO-000013");
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    window.waitUntilShows("PO-000013: scan what has come.");
    window.press(KeyCode.ESCAPE);
    window.waitUntilShows("Nothing was booked.");
  }

  private void scan(String code) {
    window.type(code);
    window.press(KeyCode.ENTER);
  }

  private DrivenWindow open() {
    ScanSound sound =
        new ScanSound() {
          @Override
          public void hit() {
            hits.incrementAndGet();
          }

          @Override
          public void miss() {
            misses.incrementAndGet();
          }
        };
    return DrivenWindow.open(
        driven -> {
          DeskShell desk =
              new DeskShell(
                  driven.window().layers(),
                  driven.look(),
                  new FxWorkRunner(clock, failure -> {}),
                  clock,
                  bench ->
                      new ReceivingScreens(
                          receiving,
                          new MemoryStock(),
                          new MemoryProducts(),
                          bench,
                          sound,
                          ClientIds::next),
                  List.of(new ReceivingLink()));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
