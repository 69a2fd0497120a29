package plumbline.views.reorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.logistics.reorder.Reorder;
import plumbline.domain.logistics.reorder.ReorderQuestion;
import plumbline.domain.logistics.reorder.ReorderRow;
import plumbline.views.dialog.RecordedDialogs;
import plumbline.views.reports.ReportTable;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.screen.Picture;
import plumbline.views.screen.Toolkit;
import plumbline.views.stock.MemoryStock;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.task.InlineWorkRunner;
import plumbline.views.theme.ScreenPicture;

/** What to order, driven by the keyboard alone. */
class ReorderKeyboardTest {
  private final Clock clock = Clock.systemDefaultZone();
  private final List<ReorderQuestion> asked = new CopyOnWriteArrayList<>();
  private DrivenWindow window = open();

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_proposal_says_why_and_another_quantity_is_typed_and_stays() {
    window.waitUntilShows("2 products · 1,250.00 at purchase price");
    window.waitUntilShows("Minimum 20, only 3 available; none sold in these weeks.");
    window.press(KeyCode.ENTER);
    window.waitUntil("the quantity", () -> window.focusedId().equals("order-quantity"));
    window.type("-1");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Type how much to order: 0 or more");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("200");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("200 pc, changed");
    picture("reorder-typed");
    window.press(KeyCode.F5);
    window.waitUntil("read again", () -> asked.size() == 2);
    window.waitUntilShows("200 pc, changed");
  }

  @Test
  void the_days_are_refused_in_words_and_asked_for_otherwise() {
    window.waitUntilShows("2 products");
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type("900");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Type a whole number from 1 to 365.");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("60");
    window.press(KeyCode.ENTER);
    window.waitUntil("asked for", () -> asked.getLast().equals(new ReorderQuestion(1, 60, 8)));
  }

  @Test
  void a_file_has_what_is_ordered_and_why() {
    Reorder reorder = (question, limit) -> rows();
    InlineWorkRunner runner = InlineWorkRunner.immediate();
    ReorderModel model = new ReorderModel(reorder, new MemoryStock(), runner, clock);
    model.refresh();
    model.type(model.rows().getLast(), BigDecimal.ZERO);
    ReportTable table =
        new OrderExport(model, (t, f, p) -> {}, runner, new RecordedDialogs()).table(model.rows());
    assertThat(table.lines()).hasSize(1);
    assertThat(table.lines().getFirst().cells())
        .startsWith("CS-M8x40", "Hex bolt M8x40, zinc", new BigDecimal("100"), "pc");
  }

  @Test
  void pictures_in_both_themes() {
    Picture.of(
        "reorder",
        (layers, look) -> {
          DeskShell desk =
              new DeskShell(
                  layers,
                  look,
                  InlineWorkRunner.immediate(),
                  clock,
                  bench ->
                      new ReorderScreens(
                          (question, limit) -> rows(),
                          new MemoryStock(),
                          bench,
                          (t, f, p) -> {},
                          (place, wanted, navigator) -> {}),
                  List.of(new ReorderLink()));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
        });
  }

  private static List<ReorderRow> rows() {
    return List.of(
        row(1, "CS-M8x40", "Hex bolt M8x40, zinc", "50", "10", "84", "60", "12.5"),
        row(
            2,
            "SZFV-ÁRVÍZTŰRŐ-2026-000000001",
            "Megkülönböztetett árvíztűrő tükörfúrógép-kölcsönzési készlet, Székesfehérvár, fém",
            "20",
            "3",
            "0",
            "20",
            null));
  }

  private static ReorderRow row(
      long id,
      String sku,
      String name,
      String minimum,
      String available,
      String sold,
      String needed,
      @org.jspecify.annotations.Nullable String price) {
    return new ReorderRow(
        id,
        sku,
        name,
        "pc",
        new BigDecimal(minimum),
        new BigDecimal(available),
        new BigDecimal(id == 1 ? "10" : "0"),
        new BigDecimal(sold),
        new BigDecimal("1.5"),
        new BigDecimal(needed),
        new BigDecimal(id == 1 ? "100" : "17"),
        price == null ? null : new BigDecimal(price));
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
                      new ReorderScreens(
                          (question, limit) -> {
                            asked.add(question);
                            return rows();
                          },
                          new MemoryStock(),
                          bench,
                          (t, f, p) -> {},
                          (place, wanted, navigator) -> {}),
                  List.of(new ReorderLink()));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
