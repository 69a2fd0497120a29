package plumbline.views.settings;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import plumbline.views.chart.MemoryChart;
import plumbline.views.dialog.Layers;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.Picture;
import plumbline.views.task.InlineWorkRunner;
import plumbline.views.vat.MemoryVatCodes;

class SettingsPicturesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneId.of("Europe/Budapest"));

  private final MemorySettings settings = new MemorySettings();
  private final MemoryChart chart = new MemoryChart();

  @Test
  void the_list_and_the_form_of_a_long_seller() {
    picture("settings", layers -> {});
    picture(
        "settings-form",
        layers -> {
          TableView<?> table = (TableView<?>) layers.lookup(".table-view");
          table.getSelectionModel().select(0);
          table.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
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
                  bench -> new SettingsScreens(settings, chart, new MemoryVatCodes(chart), bench),
                  List.of(new SettingsLink()));
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
