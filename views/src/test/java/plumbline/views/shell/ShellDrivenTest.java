package plumbline.views.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.screen.SampleShell;
import plumbline.views.screen.Toolkit;
import plumbline.views.theme.Meaning;
import plumbline.views.theme.Theme;

/** The shell driven as a person would, with the keyboard alone. */
class ShellDrivenTest {
  private final AtomicReference<SampleShell> sample = new AtomicReference<>();

  @Test
  void the_first_desk_opens_with_the_cursor_where_work_begins() {
    try (DrivenWindow window = open(() -> Duration.ZERO)) {
      assertThat(window.focusedId()).isEqualTo("field-Journal");
      window.waitUntilShows("Reconcile");
      assertThat(window.shows("Stock")).as("a desk not open to this person").isFalse();
    }
  }

  @Test
  void go_to_opens_a_screen_by_a_few_letters_of_its_name() {
    try (DrivenWindow window = open(() -> Duration.ZERO)) {
      window.press(KeyCode.CONTROL, KeyCode.K);
      assertThat(window.focusedId()).isEqualTo("go-to");
      window.type("tri bal");
      window.picture("palette-typed");
      window.press(KeyCode.ENTER);
      assertThat(window.focusedId()).isEqualTo("field-Trial balance");
    }
  }

  @Test
  void escape_closes_go_to_and_puts_the_cursor_back() {
    try (DrivenWindow window = open(() -> Duration.ZERO)) {
      window.type("rent");
      window.press(KeyCode.CONTROL, KeyCode.K);
      window.type("post");
      window.press(KeyCode.ESCAPE);
      assertThat(window.focusedId()).isEqualTo("field-Journal");
      assertThat(window.focusedText()).isEqualTo("rent");
      assertThat(sample.get().screens.get("Journal").asked).doesNotContain("back");
    }
  }

  @Test
  void tabs_are_walked_and_closed_by_keys_and_keep_what_was_typed() {
    try (DrivenWindow window = open(() -> Duration.ZERO)) {
      window.type("rent");
      window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      assertThat(window.focusedId()).isEqualTo("field-Trial balance");
      window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
      window.press(KeyCode.CONTROL, KeyCode.TAB);
      assertThat(window.focusedId()).isEqualTo("field-Journal");
      assertThat(window.focusedText()).isEqualTo("rent");
      window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
      assertThat(window.focusedId()).isEqualTo("field-Disagreements");
      window.press(KeyCode.CONTROL, KeyCode.W);
      assertThat(sample.get().screens.get("Disagreements").asked).contains("closed");
      assertThat(window.focusedId()).isEqualTo("field-Trial balance");
    }
  }

  @Test
  void filter_refresh_and_back_reach_the_screen_in_front() {
    try (DrivenWindow window = open(() -> Duration.ZERO)) {
      window.press(KeyCode.CONTROL, KeyCode.F);
      assertThat(window.focusedId()).isEqualTo("filter-Journal");
      window.press(KeyCode.F5);
      window.press(KeyCode.ESCAPE);
      assertThat(sample.get().screens.get("Journal").asked)
          .containsExactly("filter", "refresh", "back");
    }
  }

  @Test
  void f1_shows_the_keys_and_keeps_the_keyboard_to_itself() {
    try (DrivenWindow window = open(() -> Duration.ZERO)) {
      window.press(KeyCode.F1);
      window.waitUntilShows("Keys: Journal");
      window.press(KeyCode.TAB);
      window.press(KeyCode.TAB);
      assertThat(window.focusedText()).isEqualTo("Close");
      window.press(KeyCode.ESCAPE);
      assertThat(window.shows("Keys: Journal")).isFalse();
      assertThat(window.focusedId()).isEqualTo("field-Journal");
    }
  }

  @Test
  void a_hub_in_trouble_says_why_on_hover_and_after_f1() {
    try (DrivenWindow window = open(() -> Duration.ZERO)) {
      String why = "The hub cannot do some of its work. relay: Connection refused";
      hub(Optional.of(new ShellStatus.Hub("in trouble for 12 s", Meaning.AMBER, why)));
      assertThat(window.textOf("hub")).isEqualTo("Hub in trouble for 12 s");
      assertThat(hubLabel(window).getStyleClass()).contains(Meaning.AMBER.styleClass());
      assertThat(hubLabel(window).getTooltip().getText()).isEqualTo(why);
      window.press(KeyCode.F1);
      window.waitUntilShows(why);
      window.press(KeyCode.ESCAPE);

      hub(Optional.of(new ShellStatus.Hub("active", Meaning.VERIFIED)));
      assertThat(hubLabel(window).getTooltip()).isNull();
      window.press(KeyCode.F1);
      window.waitUntilShows("Keys: Journal");
      assertThat(window.shows(why)).isFalse();
    }
  }

  private void hub(Optional<ShellStatus.Hub> state) {
    Toolkit.run(() -> sample.get().status.hubProperty().set(state));
  }

  private static Label hubLabel(DrivenWindow window) {
    return Toolkit.call(() -> (Label) window.window().scene().lookup("#hub"));
  }

  @Test
  void letters_typed_with_altgr_are_letters_and_not_commands() {
    try (DrivenWindow window = open(() -> Duration.ZERO)) {
      window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.W);
      window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
      assertThat(window.focusedId()).isEqualTo("field-Journal");
      assertThat(sample.get().screens.get("Journal").asked).isEmpty();
    }
  }

  @Test
  void the_theme_is_changed_while_working() {
    try (DrivenWindow window = open(() -> Duration.ZERO)) {
      window.press(KeyCode.SHIFT, KeyCode.TAB);
      window.press(KeyCode.SHIFT, KeyCode.TAB);
      window.picture("shell-focus-rail");
      Toolkit.run(() -> window.window().scene().lookup("#theme-switch").requestFocus());
      window.press(KeyCode.SPACE);
      assertThat(window.look().themeProperty().get()).isEqualTo(Theme.DARK);
      window.picture("shell-focus-dark");
      window.press(KeyCode.SPACE);
      assertThat(window.look().themeProperty().get()).isEqualTo(Theme.LIGHT);
    }
  }

  @Test
  void a_hanging_server_is_shown_within_five_seconds_and_nothing_typed_is_lost() throws Exception {
    AtomicReference<CountDownLatch> gate = new AtomicReference<>(new CountDownLatch(0));
    ServerPulse pulse =
        () -> {
          gate.get().await();
          return Duration.ofMillis(2);
        };
    try (DrivenWindow window = open(pulse)) {
      window.type("rent");
      Thread.sleep(500);
      gate.set(new CountDownLatch(1));
      long began = System.nanoTime();
      window.waitUntilShows("No connection to the server since");
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
      window.waitUntilShows("What you typed is kept");
      window.type(" november");
      gate.get().countDown();
      window.waitUntil(
          "the bar is gone",
          () -> !window.shows("No connection") && !window.shows("answers again"));
      assertThat(window.focusedText()).isEqualTo("rent november");
      assertThat(sample.get().screens.get("Journal").asked).containsExactly("refresh");
    }
  }

  private DrivenWindow open(ServerPulse pulse) {
    return DrivenWindow.open(
        driven -> {
          sample.set(new SampleShell(driven.window().layers(), driven.look(), pulse));
          driven.window().show(sample.get().shell.node());
          sample.get().shell.start();
        });
  }
}
