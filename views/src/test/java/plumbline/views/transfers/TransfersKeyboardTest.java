package plumbline.views.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
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

/** Goods go from one warehouse to the other by nothing but a scanner and the keyboard. */
class TransfersKeyboardTest {
  private final Clock clock = Clock.systemDefaultZone();
  private final MemoryTransfers transfers = new MemoryTransfers();
  private DrivenWindow window = open();

  @BeforeEach
  void settle() {
    window.waitUntilShows("TR-000007");
    window.waitUntil("the field is open", () -> window.focusedId().equals("scan"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void what_is_scanned_is_sent_to_the_other_warehouse() {
    scan("5991234567890");
    window.waitUntilShows("Sending goods");
    window.waitUntilShows("CS-M8x40: +1, now 1");
    scan("5991234567891");
    window.waitUntilShows("CS-M8x60: +1, now 1");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.waitUntilShows("Undone. CS-M8x60: 0 scanned");
    window.picture("transfers-sending");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("TR-000008 is on its way");
    assertThat(transfers.sent.getFirst().fromWarehouse()).isEqualTo(1);
    assertThat(transfers.sent.getFirst().toWarehouse()).isEqualTo(2);
    assertThat(transfers.sent.getFirst().lines()).hasSize(1);
  }

  @Test
  void a_difference_is_named_before_the_transfer_is_received() {
    scan("TR-000007");
    window.waitUntilShows("Receiving TR-000007 from Győr");
    scan("5991234567890");
    scan("5991234567890");
    window.waitUntilShows("CS-M8x40: +1, now 2 of 2");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Say why it differs");
    window.waitUntil("the note has the cursor", () -> window.focusedId().equals("transfer-note"));
    window.picture("transfers-difference");
    window.type("broken");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("TR-000007 is received");
    assertThat(transfers.arrived.getFirst().why()).isEqualTo("broken");
  }

  private void scan(String code) {
    window.type(code);
    window.press(KeyCode.ENTER);
  }

  private DrivenWindow open() {
    return DrivenWindow.open(
        driven -> {
          DeskShell desk =
              new DeskShell(
                  driven.window().layers(),
                  driven.look(),
                  new FxWorkRunner(clock, failure -> {}),
                  clock,
                  bench ->
                      new TransfersScreens(
                          transfers,
                          new MemoryStock(),
                          new MemoryProducts(),
                          bench,
                          ScanSound.silent(),
                          ClientIds::next),
                  List.of(new TransfersLink()));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
