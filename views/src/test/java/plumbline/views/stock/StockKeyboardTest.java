package plumbline.views.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.ClientIds;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.screen.Toolkit;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.theme.ScreenPicture;

/** The warehouse's desk, driven by nothing but a scanner and the keyboard. */
class StockKeyboardTest {
  private final Clock clock = Clock.systemDefaultZone();
  private final MemoryStock stock = new MemoryStock();
  private final MemoryApprovals approvals = new MemoryApprovals();
  private DrivenWindow window = open();

  @BeforeEach
  void settle() {
    window.waitUntilShows("3 of 3");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_scanned_product_is_adjusted_and_the_movement_seen_at_once() {
    scan("5991234567891");
    window.press(KeyCode.MINUS);
    window.waitUntilShows("Adjust CS-M8x60");
    window.type("2");
    window.press(KeyCode.ENTER);
    window.type("dam");
    picture("stock-reason");
    window.press(KeyCode.ENTER);
    window.type("dropped");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("CS-M8x60: −2, now 3 available");
    window.waitUntilShows("dropped");
    picture("stock-adjusted");
    assertThat(stock.stock(2, 1).orElseThrow().onHand()).isEqualByComparingTo("6");
    assertThat(selectedRow()).isZero();
  }

  @Test
  void what_is_not_there_is_refused_beside_the_quantity() {
    scan("CS-M8x60");
    window.press(KeyCode.MINUS);
    window.type("6");
    window.press(KeyCode.ENTER);
    window.type("lost");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Only 5 available");
    window.waitUntil("the quantity has the cursor", () -> focused("adjust-quantity"));
    picture("stock-refused");
    window.press(KeyCode.ESCAPE);
    window.waitUntil("leaves it", () -> !window.shows("Adjust CS-M8x60"));
  }

  @Test
  void the_next_scan_is_taken_wherever_the_cursor_is() {
    scan("5991234567891");
    scan("5991234567892");
    window.waitUntilShows("Last movements of DR-4711");
  }

  @Test
  void search_shows_what_matches_and_escape_shows_all_again() {
    window.type("bolt");
    window.waitUntilShows("2 of 2");
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ESCAPE);
    window.waitUntilShows("3 of 3");
  }

  @Test
  void nothing_typed_is_lost_with_the_connection_and_stock_moves_once() {
    scan("CS-M8x60");
    window.press(KeyCode.MINUS);
    window.type("2");
    window.press(KeyCode.ENTER);
    window.type("lost");
    stock.loss = MemoryStock.Loss.ANSWER_ONLY;
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("All you typed is kept.");
    picture("stock-unanswered");
    stock.loss = MemoryStock.Loss.NONE;
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("−2, now 3 available");
    assertThat(stock.stock(2, 1).orElseThrow().onHand()).isEqualByComparingTo("6");
  }

  private void scan(String code) {
    window.type(code);
    window.press(KeyCode.ENTER);
    window.waitUntil("the table has the cursor", () -> window.focusedText().equals("TableView"));
  }

  private int selectedRow() {
    return Toolkit.call(
        () -> {
          TableView<?> table = (TableView<?>) window.window().scene().lookup(".table-view");
          return table.getSelectionModel().getSelectedIndex();
        });
  }

  private boolean focused(String id) {
    return window.focusedId().equals(id);
  }

  private void picture(String name) {
    Toolkit.run(
        () ->
            ScreenPicture.save(window.window().scene(), Path.of("target/pictures", name + ".png")));
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
                      new StockScreens(
                          stock,
                          new MemoryLots(),
                          approvals,
                          MemoryApprovals.PATHS,
                          bench,
                          ClientIds::next),
                  List.of(new StockLink.Levels()));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
