package plumbline.views.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.ClientIds;
import plumbline.domain.logistics.LotName;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.screen.Picture;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.task.InlineWorkRunner;

/** What expires, and writing it off, by nothing but the keyboard; lots on the stock screen. */
class ExpiringKeyboardTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneId.of("Europe/Budapest"));

  private final MemoryStock stock = withGlue();
  private final MemoryLots lots = new MemoryLots();
  private DrivenWindow window = open(new StockLink.Expiring());

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void an_expired_lot_is_written_off_whole_with_its_reason_ready() {
    window.waitUntilShows("4 lots, 1 expired");
    window.waitUntilShows("expired 12 d ago");
    window.waitUntilShows("last day today");
    window.waitUntilShows("12 d left, soon");
    window.press(KeyCode.ENTER);
    atField("adjust-quantity");
    window.waitUntilShows("Adjust AD-310  Szerelőragasztó, 310 ml");
    window.picture("expiring-write-off");
    window.press(KeyCode.ENTER);
    atField("adjust-reason");
    window.press(KeyCode.ENTER);
    atField("adjust-lot");
    window.press(KeyCode.ENTER);
    atField("adjust-note");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("AD-310: −4, now 56 available");
    assertThat(stock.submitted.getFirst().lot()).isEqualTo(new LotName("L-2025/118", null));
    assertThat(stock.submitted.getFirst().reason()).isEqualTo("expired");
    window.waitUntil("read again", () -> lots.asked.size() == 2);
  }

  @Test
  void days_and_search_narrow_the_list_and_days_that_are_none_are_refused() {
    window.waitUntilShows("4 lots, 1 expired");
    window.press(KeyCode.CONTROL, KeyCode.F);
    atField("lots-search");
    window.press(KeyCode.TAB);
    atField("lots-days");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("soon");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Type a whole number from 0 to 3650.");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("30");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("3 lots, 1 expired");
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type("XX");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("No lot expires in these days.");
  }

  @Test
  void the_lots_of_a_product_stand_below_its_stock() {
    window.close();
    window = open(new StockLink.Levels());
    window.waitUntilShows("AD-310");
    window.waitUntil("the field is open", () -> !window.focusedText().equals("TableView"));
    window.type("AD-310");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("L-2025/118: 4 in Central warehouse, good until");
    window.waitUntilShows(
        "20 in Központi raktár, Székesfehérvár, Alba ipari zóna, does not expire");
    window.picture("stock-lots");
  }

  @Test
  void pictures_in_both_themes() {
    picture("expiring", new StockLink.Expiring());
    picture("stock-lots-row", new StockLink.Levels());
  }

  private static MemoryStock withGlue() {
    MemoryStock stock = new MemoryStock();
    stock.putGlue();
    return stock;
  }

  private void picture(String name, StockLink link) {
    Picture.of(
        name,
        (layers, look) -> {
          DeskShell desk =
              new DeskShell(
                  layers,
                  look,
                  InlineWorkRunner.immediate(),
                  CLOCK,
                  bench ->
                      new StockScreens(
                          stock,
                          lots,
                          new MemoryApprovals(),
                          MemoryApprovals.PATHS,
                          bench,
                          UUID::randomUUID),
                  List.of(link));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
        });
  }

  private void atField(String id) {
    window.waitUntil("the cursor is in " + id, () -> window.focusedId().equals(id));
  }

  private DrivenWindow open(StockLink link) {
    return DrivenWindow.open(
        driven -> {
          DeskShell desk =
              new DeskShell(
                  driven.window().layers(),
                  driven.look(),
                  new FxWorkRunner(CLOCK, failure -> {}),
                  CLOCK,
                  bench ->
                      new StockScreens(
                          stock,
                          lots,
                          new MemoryApprovals(),
                          MemoryApprovals.PATHS,
                          bench,
                          ClientIds::next),
                  List.of(link));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
