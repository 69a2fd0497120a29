package plumbline.views.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.logistics.setting.Limit;
import plumbline.domain.logistics.setting.LimitName;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.screen.Picture;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.task.InlineWorkRunner;

/** The warehouse's settings, driven by nothing but the keyboard. */
class WarehouseSettingsKeyboardTest {
  private final Clock clock = Clock.systemDefaultZone();
  private final MemoryStockSettings settings = new MemoryStockSettings();
  private DrivenWindow window = open(true);

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_limit_is_changed_and_what_somebody_else_set_is_not_written_over() {
    begin();
    window.press(KeyCode.ENTER);
    window.waitUntil("the value", () -> window.focusedId().equals("edit-value"));
    window.type("many");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Accepted: 0 or more.");
    settings.limits.set(0, new Limit(LimitName.ADJUST_QUANTITY, new BigDecimal("70")));
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("50");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Somebody else set it to 70 meanwhile.");
    window.picture("warehouse-stale");
    assertThat(settings.limits.getFirst().value()).isEqualByComparingTo("70");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("above 50 a second person approves");
  }

  @Test
  void a_reason_is_added_and_another_closed() {
    begin();
    window.press(KeyCode.F6);
    window.waitUntilShows("Damaged");
    window.press(KeyCode.CONTROL, KeyCode.N);
    window.waitUntil("the name", () -> window.focusedId().equals("edit-name"));
    window.type("Gift");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntil("it is there", () -> settings.reasons.getLast().name().equals("Gift"));
    window.waitUntil("the list", () -> window.focusedText().equals("TableView"));
    window.press(KeyCode.HOME);
    window.press(KeyCode.ENTER);
    window.waitUntil("its use", () -> window.focusedId().equals("edit-closed"));
    window.type("clo");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntil("it is closed", () -> settings.reasons.getFirst().closed());
  }

  @Test
  void a_place_is_found_and_noted() {
    begin();
    window.press(KeyCode.F6);
    window.press(KeyCode.F6);
    window.waitUntilShows("A-01-2");
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type("x60");
    window.waitUntil("one is left", () -> !window.shows("CS-M8x40"));
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    window.waitUntil("the place", () -> window.focusedId().equals("edit-location"));
    window.type("b-2");
    window.press(KeyCode.ENTER);
    window.waitUntil("noted", () -> settings.places.get(1).location().equals("b-2"));
  }

  @Test
  void a_clerk_reads_limits_and_is_told_who_changes_them() {
    window.close();
    window = open(false);
    begin();
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Limits and reasons are changed by a manager.");
    assertThat(window.focusedText()).isEqualTo("TableView");
  }

  @Test
  void pictures_in_both_themes() {
    InlineWorkRunner runner = InlineWorkRunner.immediate();
    Picture.of(
        "warehouse-settings",
        (layers, look) -> {
          DeskShell desk =
              new DeskShell(
                  layers,
                  look,
                  runner,
                  clock,
                  bench -> new WarehouseSettingsScreens(settings, true, bench),
                  List.of(new WarehouseSettingsLink()));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
        });
    Picture.of(
        "warehouse-places",
        (layers, look) -> {
          DeskShell desk =
              new DeskShell(
                  layers,
                  look,
                  runner,
                  clock,
                  bench ->
                      (link, navigator) -> {
                        SettingSections sections = SettingSections.of(settings, true, bench);
                        var screen = new WarehouseSettingsScreen(sections, bench);
                        ((WarehouseSettingsView) screen.node()).showSection(2);
                        sections.places().edit().change(settings.places.getLast());
                        return java.util.Optional.of(screen);
                      },
                  List.of(new WarehouseSettingsLink()));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
        });
  }

  private void begin() {
    window.waitUntilShows("Adjustment by quantity");
    window.waitUntil("the list", () -> window.focusedText().equals("TableView"));
  }

  private DrivenWindow open(boolean manages) {
    return DrivenWindow.open(
        driven -> {
          DeskShell desk =
              new DeskShell(
                  driven.window().layers(),
                  driven.look(),
                  new FxWorkRunner(clock, failure -> {}),
                  clock,
                  bench -> new WarehouseSettingsScreens(settings, manages, bench),
                  List.of(new WarehouseSettingsLink()));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
