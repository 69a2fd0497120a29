package plumbline.views.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.ClientIds;
import plumbline.views.scan.ScanSound;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.screen.Toolkit;
import plumbline.views.shell.Link;
import plumbline.views.stock.MemoryStock;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.theme.ScreenPicture;

/** Counting, driven by nothing but a scanner and the keyboard. */
class CountingKeyboardTest {
  private final Clock clock = Clock.systemDefaultZone();
  private final MemoryCounts counts = MemoryCounts.withBolts();
  private DrivenWindow window = open(new CountLink.Counting(MemoryCounts.ID));

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void each_scan_adds_one_or_so_many_and_the_last_is_taken_back() {
    window.waitUntilShows("0 of 3 counted");
    scan("CS-M8x40");
    window.waitUntilShows("CS-M8x40: 1 pc");
    scan("12*CS-M8x40");
    window.waitUntilShows("CS-M8x40: 13 pc");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.waitUntilShows("Taken back. CS-M8x40: 1 pc");
    scan("XX-1");
    window.waitUntilShows("No product has the barcode or SKU XX-1.");
    picture("count-scanned");
    assertThat(counts.counted("CS-M8x40")).isEqualByComparingTo("1");
  }

  @Test
  void a_quantity_typed_at_the_line_replaces_what_was_counted() {
    window.waitUntilShows("0 of 3 counted");
    scan("CS-M8x40");
    window.waitUntilShows("CS-M8x40: 1 pc");
    window.press(KeyCode.DOWN);
    window.waitUntil("the table has the cursor", () -> window.focusedText().equals("TableView"));
    window.press(KeyCode.ENTER);
    window.waitUntil("the quantity has the cursor", () -> window.focusedId().equals("counted"));
    window.type("x");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Type what was counted: 0 or more.");
    window.press(KeyCode.BACK_SPACE);
    window.type("38");
    picture("count-quantity");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("CS-M8x40: 38 pc");
    window.press(KeyCode.F6);
    window.waitUntilShows("Not counted yet");
    window.waitUntil("it is counted", () -> !window.shows("A-01-1"));
  }

  @Test
  void what_had_no_answer_is_said_again_and_counts_once() {
    window.waitUntilShows("0 of 3 counted");
    counts.answerLost = true;
    scan("3*CS-M8x60");
    window.waitUntilShows("It is kept (1 waiting)");
    counts.answerLost = false;
    window.press(KeyCode.F5);
    window.waitUntilShows("CS-M8x60: 3 pc");
    assertThat(counts.counted("CS-M8x60")).isEqualByComparingTo("3");
  }

  @Test
  void confirming_shows_the_totals_and_is_refused_when_somebody_counted_meanwhile() {
    window.waitUntilShows("0 of 3 counted");
    scan("38*CS-M8x40");
    window.waitUntilShows("CS-M8x40: 38 pc");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("1 variances are posted: surplus 0.00, shortage −25.00");
    window.waitUntilShows("2 products are not counted and stay as they are.");
    picture("count-second-look");
    counts.sayElsewhere(2, "8");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("count SC-2026-000007 went on");
    window.press(KeyCode.ESCAPE);
    window.waitUntilShows("2 of 3 counted");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("1 products are not counted");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("is confirmed");
    assertThat(counts.isConfirmed()).isTrue();
  }

  @Test
  void a_count_is_opened_from_the_list_and_nothing_that_matches_is_said() {
    window.close();
    window = open(new CountLink.Counts());
    window.waitUntilShows("SC-2026-000007");
    window.press(KeyCode.CONTROL, KeyCode.N);
    window.waitUntil("the search", () -> window.focusedId().equals("count-search"));
    window.type("nothing");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Nothing in this warehouse matches");
    picture("count-open");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("bolt");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("0 of 3 counted");
    assertThat(counts.opened.getLast().search()).isEqualTo("bolt");
    assertThat(counts.opened.getFirst().id()).isEqualTo(counts.opened.getLast().id());
  }

  private void scan(String code) {
    window.waitUntil("the scan field has the cursor", () -> window.focusedId().equals("scan"));
    window.type(code);
    window.press(KeyCode.ENTER);
  }

  private void picture(String name) {
    Toolkit.run(
        () ->
            ScreenPicture.save(window.window().scene(), Path.of("target/pictures", name + ".png")));
  }

  private DrivenWindow open(Link link) {
    return DrivenWindow.open(
        driven -> {
          DeskShell desk =
              new DeskShell(
                  driven.window().layers(),
                  driven.look(),
                  new FxWorkRunner(clock, failure -> {}),
                  clock,
                  bench ->
                      new CountScreens(
                          counts, new MemoryStock(), bench, ClientIds::next, ScanSound.silent()),
                  List.of(link));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
