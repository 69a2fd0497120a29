package plumbline.views.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.logistics.valuation.ValueFilter;
import plumbline.views.reports.ReportTable;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.screen.Picture;
import plumbline.views.screen.Toolkit;
import plumbline.views.stock.StockLink;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.task.InlineWorkRunner;
import plumbline.views.theme.ScreenPicture;

/** What the stock is worth, driven by the keyboard alone. */
class ValuationKeyboardTest {
  private final Clock clock = Clock.systemDefaultZone();
  private final MemoryStockValues values = new MemoryStockValues(clock.instant());
  private final List<UUID> opened = new CopyOnWriteArrayList<>();
  private DrivenWindow window = open(true);

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void what_waits_is_found_posted_once_and_opened_as_its_entry() {
    window.waitUntilShows("Account 261 says 1,001,000,154,319.98");
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type("only:unposted");
    window.press(KeyCode.ENTER);
    window.press(KeyCode.DOWN);
    window.waitUntilShows("TR-000002");
    window.waitUntilShows("waits");
    picture("valuation-unposted");
    window.press(KeyCode.P);
    window.waitUntilShows("2 movements posted in one entry");
    window.waitUntilShows("No product matches");
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    window.waitUntilShows("2026/000124");
    window.press(KeyCode.ENTER);
    window.waitUntil("in the movements", () -> window.focusedId().equals("movement-values"));
    window.press(KeyCode.ENTER);
    window.waitUntil("the entry", () -> opened.equals(List.of(MemoryStockValues.ENTRY)));
    window.press(KeyCode.ESCAPE);
    window.waitUntil("back", () -> !window.focusedId().equals("movement-values"));
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Everything is posted already");
  }

  @Test
  void why_nothing_was_posted_is_read_and_a_filter_that_is_not_known_too() {
    values.refuse("No account is set for stock differences.");
    window.waitUntilShows("CS-M8x40");
    window.press(KeyCode.P);
    window.waitUntilShows("No account is set for stock differences.");
    picture("valuation-refused");
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type("only:cheap");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("“only:cheap” is not known. Accepted: only:unposted, only:worthless.");
  }

  @Test
  void who_may_not_post_has_no_key_for_it() {
    window.close();
    window = open(false);
    window.waitUntilShows("CS-M8x40");
    window.press(KeyCode.P);
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.press(KeyCode.F6);
    window.waitUntil("in the movements", () -> window.focusedId().equals("movement-values"));
    window.press(KeyCode.ENTER);
    assertThat(values.posted()).isZero();
    assertThat(opened).isEmpty();
    assertThat(ValuationView.keys(false, false)).noneMatch(hint -> hint.keys().equals("P"));
  }

  @Test
  void a_file_has_every_product_that_the_filter_shows() throws Exception {
    List<ReportTable> written = new ArrayList<>();
    Toolkit.run(
        () -> {
          DeskShell desk =
              new DeskShell(
                  window.window().layers(),
                  window.look(),
                  InlineWorkRunner.immediate(),
                  clock,
                  bench -> {
                    written.add(table(new ValueExport(values, (t, f, p) -> {}, bench)));
                    return screens(bench, true);
                  },
                  List.of(new ValuationLink(StockLink.DESK, false)));
          assertThat(desk).isNotNull();
        });
    assertThat(written.getFirst().lines()).hasSize(1);
    assertThat(written.getFirst().lines().getFirst().cells())
        .startsWith("CS-M8x40", "Hex bolt M8x40, zinc", new BigDecimal("12500"), "pc");
  }

  private static ReportTable table(ValueExport export) {
    try {
      return export.table(new ValueFilter("Hex", ValueFilter.Only.ANY));
    } catch (java.sql.SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  @Test
  void pictures_in_both_themes() {
    Picture.of(
        "valuation",
        (layers, look) -> {
          DeskShell desk =
              new DeskShell(
                  layers,
                  look,
                  InlineWorkRunner.immediate(),
                  clock,
                  bench -> screens(bench, true),
                  List.of(new ValuationLink(StockLink.DESK, false)));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
        });
  }

  private ValuationScreens screens(plumbline.views.shell.Workbench bench, boolean posts) {
    return new ValuationScreens(
        values,
        (table, format, file) -> {},
        bench,
        new ValuationScreens.Reader(
            StockLink.DESK,
            posts,
            posts ? Optional.of((entry, from, navigator) -> opened.add(entry)) : Optional.empty()));
  }

  private void picture(String name) {
    Toolkit.run(
        () ->
            ScreenPicture.save(window.window().scene(), Path.of("target/pictures", name + ".png")));
  }

  private DrivenWindow open(boolean posts) {
    return DrivenWindow.open(
        driven -> {
          DeskShell desk =
              new DeskShell(
                  driven.window().layers(),
                  driven.look(),
                  new FxWorkRunner(clock, failure -> {}),
                  clock,
                  bench -> screens(bench, posts),
                  List.of(new ValuationLink(StockLink.DESK, false)));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
