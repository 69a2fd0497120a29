package plumbline.views.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import plumbline.views.dialog.FxDialogs;
import plumbline.views.dialog.Question;
import plumbline.views.screen.Picture;
import plumbline.views.screen.SampleScreen.SampleLink;
import plumbline.views.screen.SampleShell;
import plumbline.views.task.Failure;
import plumbline.views.task.FxTicker;
import plumbline.views.theme.Meaning;

/** Every state of the frame can be drawn in both themes and sizes; the pictures are for looking. */
class ShellPicturesTest {
  @Test
  void the_shell_with_two_open_screens() {
    Picture.of("shell", (layers, look) -> sample(layers, look, () -> Duration.ZERO));
  }

  @Test
  void the_go_to_palette() {
    Picture.of(
        "palette",
        (layers, look) -> {
          SampleShell sample = sample(layers, look, () -> Duration.ZERO);
          fire(sample, KeyCode.K);
        });
  }

  @Test
  void the_keys_of_a_screen() {
    Picture.of(
        "keys",
        (layers, look) -> {
          SampleShell sample = sample(layers, look, () -> Duration.ZERO);
          sample.shell.node().fireEvent(key(KeyCode.F1, false));
        });
  }

  @Test
  void a_hub_in_trouble_and_what_f1_says_of_it() {
    Picture.of(
        "hub-trouble",
        (layers, look) -> {
          SampleShell sample = sample(layers, look, () -> Duration.ZERO);
          sample.status.hubProperty().set(Optional.of(TROUBLE));
          sample.shell.node().fireEvent(key(KeyCode.F1, false));
        });
  }

  private static final ShellStatus.Hub TROUBLE =
      new ShellStatus.Hub(
          "in trouble for 3 min",
          Meaning.RED,
          "The hub (hub.duna.hu, process 4711) cannot do all of its work and keeps trying."
              + " Comparison: The shop's database does not answer at"
              + " jdbc:mariadb://shop.duna.hu:3306/woocommerce: connection refused");

  @Test
  void a_lost_connection() {
    Picture.of(
        "lost",
        (layers, look) -> {
          SampleShell sample = sample(layers, look, () -> Duration.ZERO);
          ConnectionBar bar = (ConnectionBar) sample.shell.node().lookup(".connection-bar");
          bar.show(
              new ConnectionState.Lost(
                  Instant.parse("2026-11-21T08:12:31Z"), "The server keeps silent."));
          assertThat(bar.isVisible()).isTrue();
        });
  }

  @Test
  void a_connection_that_comes_back() {
    Picture.of(
        "recovering",
        (layers, look) -> {
          SampleShell sample = sample(layers, look, () -> Duration.ZERO);
          ConnectionBar bar = (ConnectionBar) sample.shell.node().lookup(".connection-bar");
          bar.show(new ConnectionState.Recovering(Instant.parse("2026-11-21T08:12:31Z")));
        });
  }

  @Test
  void a_question_and_notices() {
    Picture.of(
        "question",
        (layers, look) -> {
          sample(layers, look, () -> Duration.ZERO);
          FxDialogs dialogs = new FxDialogs(layers, new FxTicker());
          dialogs.done("Price of CS-M8x40 set to 42.00", () -> {});
          dialogs.notice("2 143 rows exported");
          dialogs.confirm(
              new Question(
                  "Close November 2026",
                  "Nobody can post into November any more. Opening it again needs a manager.",
                  "Close period"),
              () -> {});
        });
  }

  @Test
  void an_unforeseen_failure() {
    Picture.of(
        "failure",
        (layers, look) -> {
          sample(layers, look, () -> Duration.ZERO);
          Failure failure =
              Failure.of("list", new IllegalStateException("The page has no end"), Instant.EPOCH);
          new FxDialogs(layers, new FxTicker()).fail(failure);
        });
  }

  @Test
  void starting() {
    Picture.of(
        "splash",
        (layers, look) -> {
          SplashModel model =
              new SplashModel(
                  List.of("PostgreSQL", "Schema", "Demo company", "MariaDB", "Hub", "Read cache"));
          model.finish("PostgreSQL", "port 51432");
          model.finish("Schema", "up to date");
          model.advance("Demo company", 0.4, "ledger lines, 24 000 of 60 000");
          layers.setContent(new SplashView(model));
        });
  }

  private static SampleShell sample(
      plumbline.views.dialog.Layers layers, plumbline.views.theme.Look look, ServerPulse pulse) {
    SampleShell sample = new SampleShell(layers, look, pulse);
    sample.shell.screens().open(new SampleLink("Trial balance", "reports"));
    sample.shell.screens().open(new SampleLink("Journal"));
    return sample;
  }

  private static void fire(SampleShell sample, KeyCode code) {
    sample.shell.node().fireEvent(key(code, true));
  }

  private static KeyEvent key(KeyCode code, boolean control) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
  }
}
