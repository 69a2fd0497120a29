package plumbline.views.chart;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.ControlKind;
import plumbline.views.audit.RecordHistory;
import plumbline.views.dialog.Layers;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.Picture;
import plumbline.views.task.InlineWorkRunner;

class ChartPicturesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneId.of("Europe/Budapest"));

  private final MemoryChart chart = new MemoryChart();

  @Test
  void the_tree_and_the_form_of_a_long_name() {
    chart.put(
        MemoryChart.account("3151", MemoryChart.LONG_NAME, "315").control(ControlKind.RECEIVABLES));
    picture("chart", layers -> {});
    picture(
        "chart-form",
        layers -> {
          TableView<?> table = (TableView<?>) layers.lookup(".table-view");
          table.getSelectionModel().select(4);
          table.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
  }

  @Test
  void an_empty_chart_and_one_that_cannot_be_read() {
    chart.accounts.clear();
    picture("chart-empty", layers -> {});
    chart.gone = true;
    picture("chart-failed", layers -> {});
  }

  private void picture(String name, Consumer<Layers> before) {
    Picture.of(
        name,
        (layers, look) -> {
          DeskShell desk =
              new DeskShell(
                  layers,
                  look,
                  InlineWorkRunner.immediate(),
                  CLOCK,
                  bench -> new ChartScreens(chart, bench, RecordHistory.of(true)),
                  List.of(new ChartLink()));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
          before.accept(layers);
          layers.applyCss();
          layers.layout();
        });
  }
}
