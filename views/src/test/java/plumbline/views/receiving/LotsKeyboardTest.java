package plumbline.views.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.ClientIds;
import plumbline.domain.logistics.GoodsLine;
import plumbline.domain.logistics.LotName;
import plumbline.views.scan.ScanSound;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.stock.MemoryStock;
import plumbline.views.tally.MemoryProducts;
import plumbline.views.task.FxWorkRunner;

/** Goods whose product keeps lots are taken in with lot and expiry, by scanner and keyboard. */
class LotsKeyboardTest {
  private static final LocalDate UNTIL = LocalDate.of(2027, 1, 31);

  private final Clock clock =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneId.of("Europe/Budapest"));
  private final MemoryReceiving receiving = new MemoryReceiving();
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
  void one_scan_of_a_label_says_product_lot_and_expiry() {
    scan("12*01059912345678941727013110L-12");
    window.waitUntilShows("AD-310: +12, now 12");
    window.waitUntilShows("12 in L-12, good until");
    book();
    assertThat(receiving.received.getFirst().lines())
        .containsExactly(line("12", new LotName("L-12", UNTIL)));
  }

  @Test
  void a_plain_bar_code_asks_for_the_lot_and_offers_the_last_one_again() {
    scan("5*5991234567894");
    atField("lot");
    window.waitUntilShows("5 pc of AD-310  Szerelőragasztó, 310 ml");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Type or scan the lot as it stands on the label.");
    window.type("5991234567894");
    window.press(KeyCode.ENTER);
    atField("lot-expiry");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("5991234567894 is the product, not its lot.");
    window.picture("receiving-lot-refused");
    atField("lot");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("L-12");
    window.press(KeyCode.ENTER);
    atField("lot-expiry");
    window.type("someday");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("“someday” is no date.");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("2027-01-31");
    window.picture("receiving-lot");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("AD-310: +5, now 5");
    atField("scan");
    scan("AD-310");
    atField("lot");
    window.press(KeyCode.ENTER);
    atField("lot-expiry");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("AD-310: +1, now 6");
    scan("5991234567890");
    window.waitUntilShows("CS-M8x40: +1, now 1");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.waitUntilShows("Undone. CS-M8x40: 0 scanned");
    book();
    assertThat(receiving.received.getFirst().lines())
        .containsExactly(line("6", new LotName("L-12", UNTIL)));
  }

  @Test
  void a_label_scanned_into_the_lot_fills_it_and_one_of_another_product_is_refused() {
    scan("AD-310");
    atField("lot");
    window.type("010599123456790010X1");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("This label is of another product, not of AD-310.");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("010599123456789410L-13");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("1 in L-13");
  }

  @Test
  void goods_that_have_expired_are_taken_in_when_it_is_said_twice() {
    scan("01059912345678941726110110OLD");
    window.waitUntilShows("It expired on");
    window.waitUntilShows("Enter again takes it in all the same; it is never sold.");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Name the lot of AD-310 first");
    window.press(KeyCode.ENTER);
    atField("lot-expiry");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("1 in OLD, good until");
  }

  @Test
  void escape_counts_nothing() {
    scan("AD-310");
    atField("lot");
    window.press(KeyCode.ESCAPE);
    atField("scan");
    book();
    window.waitUntilShows("Booked as GR-000001");
    assertThat(receiving.received.getFirst().lines()).isEmpty();
  }

  private static GoodsLine line(String quantity, LotName lot) {
    return new GoodsLine(MemoryProducts.GLUE.id(), new BigDecimal(quantity), lot);
  }

  private void atField(String id) {
    window.waitUntil("the cursor is in " + id, () -> window.focusedId().equals(id));
  }

  private void scan(String code) {
    window.type(code);
    window.press(KeyCode.ENTER);
  }

  private void book() {
    atField("scan");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Booked as GR-000001");
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
                      new ReceivingScreens(
                          receiving,
                          new MemoryStock(),
                          new MemoryProducts(),
                          bench,
                          ScanSound.silent(),
                          ClientIds::next),
                  List.of(new ReceivingLink()));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
