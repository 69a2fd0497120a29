package plumbline.views.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import plumbline.domain.logistics.label.GoodsLabel;
import plumbline.domain.logistics.label.LabelPaper;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.screen.Picture;
import plumbline.views.tally.MemoryProducts;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.task.InlineWorkRunner;

/** Labels are looked at, changed and asked for by the keyboard alone. */
class LabelsKeyboardTest {
  private static final LabelsLink RECEIVED =
      new LabelsLink(
          List.of(
              LabelsLink.of(MemoryProducts.BOLT, new BigDecimal("11.5")),
              LabelsLink.of(MemoryProducts.DRILL, new BigDecimal("999999999.999"))));

  private final Clock clock = Clock.systemDefaultZone();

  @Test
  void as_many_labels_as_came_are_shown_first_and_another_number_is_typed() {
    assertThat(RECEIVED.labels()).extracting(GoodsLabel::copies).containsExactly(12, 999);
    try (DrivenWindow window = open()) {
      window.waitUntilShows("1,011 labels on A4 sheets of 3 × 8");
      window.press(KeyCode.ENTER);
      window.waitUntil("copies", () -> window.focusedId().equals("label-copies"));
      window.press(KeyCode.CONTROL, KeyCode.A);
      window.type("1");
      window.press(KeyCode.ENTER);
      window.waitUntilShows("1,000 labels on A4 sheets");
      window.press(KeyCode.F6);
      window.waitUntilShows("1,000 labels on a roll, 50 × 30 mm");
    }
  }

  @Test
  void what_is_asked_for_is_made_on_the_paper_that_was_chosen() throws Exception {
    AtomicInteger made = new AtomicInteger();
    AtomicReference<LabelPaper> paper = new AtomicReference<>();
    var file = java.nio.file.Files.createTempFile("labels", ".pdf");
    var dialogs = new plumbline.views.dialog.RecordedDialogs().choosing(file);
    LabelsModel model =
        new LabelsModel(
            (labels, on) -> {
              made.set(labels.stream().mapToInt(GoodsLabel::copies).sum());
              paper.set(on);
              return new byte[] {7};
            },
            new plumbline.views.shell.Workbench(
                InlineWorkRunner.immediate(),
                new plumbline.views.task.FxTicker(),
                clock,
                new plumbline.views.theme.Look(plumbline.views.theme.ThemePreference.none()),
                dialogs),
            RECEIVED.labels());
    model.change(model.labels().getLast(), BigDecimal.ZERO);
    model.otherPaper();
    model.print();
    assertThat(made.get()).isEqualTo(12);
    assertThat(paper.get()).isEqualTo(LabelPaper.ROLL);
    assertThat(java.nio.file.Files.readAllBytes(file)).containsExactly(7);
    java.nio.file.Files.delete(file);
  }

  @Test
  void pictures_in_both_themes() {
    Picture.of(
        "labels",
        (layers, look) -> {
          DeskShell desk =
              new DeskShell(
                  layers,
                  look,
                  InlineWorkRunner.immediate(),
                  clock,
                  bench -> new LabelScreens((labels, paper) -> new byte[0], bench),
                  List.of(RECEIVED));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
        });
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
                  bench -> new LabelScreens((labels, paper) -> new byte[0], bench),
                  List.of(RECEIVED));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
