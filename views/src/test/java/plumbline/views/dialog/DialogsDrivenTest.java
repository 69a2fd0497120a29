package plumbline.views.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.screen.Toolkit;
import plumbline.views.task.HandClock;
import plumbline.views.task.HandTicker;

class DialogsDrivenTest {
  private static final Question CLOSE =
      new Question("Close November 2026", "Nobody can post into it any more.", "Close period");
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final AtomicReference<FxDialogs> dialogs = new AtomicReference<>();
  private final HandTicker ticker = new HandTicker(new HandClock());

  @Test
  void enter_agrees_and_the_cursor_returns() {
    try (DrivenWindow window = open()) {
      Toolkit.run(() -> dialogs.get().confirm(CLOSE, () -> heard.add("closed")));
      assertThat(window.focusedText()).isEqualTo("Close period");
      window.press(KeyCode.ENTER);
      assertThat(heard).containsExactly("closed");
      assertThat(window.focusedId()).isEqualTo("field");
    }
  }

  @Test
  void escape_does_nothing_but_close() {
    try (DrivenWindow window = open()) {
      Toolkit.run(() -> dialogs.get().confirm(CLOSE, () -> heard.add("closed")));
      window.press(KeyCode.ESCAPE);
      assertThat(heard).isEmpty();
      assertThat(window.shows("Close November")).isFalse();
      assertThat(window.focusedId()).isEqualTo("field");
    }
  }

  @Test
  void a_thing_done_can_be_taken_back_for_ten_seconds() {
    try (DrivenWindow window = open()) {
      Toolkit.run(() -> dialogs.get().done("Price set to 42.00", () -> heard.add("undone")));
      Toolkit.run(() -> ticker.pass(Duration.ofSeconds(9)));
      window.waitUntilShows("Price set");
      Toolkit.run(() -> ticker.pass(Duration.ofSeconds(1)));
      assertThat(window.shows("Price set")).isFalse();
    }
  }

  @Test
  void the_undo_button_is_reached_by_keys() {
    try (DrivenWindow window = open()) {
      Toolkit.run(() -> dialogs.get().done("Price set to 42.00", () -> heard.add("undone")));
      window.press(KeyCode.TAB);
      assertThat(window.focusedText()).isEqualTo("Undo");
      window.press(KeyCode.SPACE);
      assertThat(heard).containsExactly("undone");
      assertThat(window.shows("Price set")).isFalse();
    }
  }

  private DrivenWindow open() {
    return DrivenWindow.open(
        driven -> {
          dialogs.set(new FxDialogs(driven.window().layers(), ticker));
          TextField field = new TextField();
          field.setId("field");
          driven.window().show(field);
          field.requestFocus();
        });
  }
}
