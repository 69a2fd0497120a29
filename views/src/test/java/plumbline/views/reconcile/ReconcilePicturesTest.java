package plumbline.views.reconcile;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import plumbline.views.dialog.Layers;
import plumbline.views.reconcile.PanelShell.Machinery;
import plumbline.views.screen.Picture;
import plumbline.views.shell.Shell;
import plumbline.views.signin.Person;
import plumbline.views.task.HandClock;
import plumbline.views.task.HandTicker;
import plumbline.views.task.InlineWorkRunner;

class ReconcilePicturesTest {
  /** What happens on the screen before it is pictured. */
  private record Scene(Layers layers, HandTicker ticker) {
    void press(KeyCode key) {
      var target = layers.lookup("#disagreements");
      target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    void pass(Duration time) {
      ticker.pass(time);
    }
  }

  private static void picture(
      String name,
      Person person,
      Consumer<InMemoryReconciliation> before,
      BiConsumer<InMemoryReconciliation, Scene> then) {
    Picture.of(
        name,
        (layers, look) -> {
          HandClock clock = new HandClock();
          HandTicker ticker = new HandTicker(clock);
          InMemoryReconciliation reconciliation = new InMemoryReconciliation(clock);
          Samples.realistic(clock.instant()).forEach(reconciliation::add);
          before.accept(reconciliation);
          Machinery machinery = new Machinery(InlineWorkRunner.immediate(), ticker, clock);
          Shell shell = PanelShell.of(layers, look, reconciliation, person, machinery);
          layers.setContent(shell.node());
          shell.screens().open(new ReconcileLink());
          layers.applyCss();
          layers.layout();
          then.accept(reconciliation, new Scene(layers, ticker));
        });
  }

  @Test
  void the_list_with_a_price() {
    picture("reconcile", Samples.MANAGER, r -> {}, (r, scene) -> scene.pass(Duration.ofSeconds(4)));
  }

  @Test
  void a_name_of_eighty_letters_and_settlements_in_every_stage() {
    picture(
        "reconcile-settling",
        Samples.MANAGER,
        r -> {},
        (r, scene) -> {
          r.shopChanges(3, "Árpád fejedelem útja 28.\n1023\nBudapest\nHU");
          scene.press(KeyCode.A);
          scene.pass(Duration.ofSeconds(1));
          scene.press(KeyCode.J);
          scene.press(KeyCode.A);
          scene.pass(Duration.ofMillis(1500));
          r.hubRuns(false);
          scene.press(KeyCode.A);
          scene.pass(Duration.ofSeconds(11));
          r.compared("customer", null);
          r.loseAnswer(true);
          scene.press(KeyCode.A);
          scene.press(KeyCode.K);
          scene.press(KeyCode.K);
          scene.press(KeyCode.K);
          scene.press(KeyCode.K);
          scene.press(KeyCode.K);
          scene.press(KeyCode.J);
        });
  }

  @Test
  void three_settled_one_after_the_other() {
    picture(
        "reconcile-logged",
        Samples.MANAGER,
        r -> r.shopChanges(3, "Árpád fejedelem útja 2.\n1023\nBudapest\nHU"),
        (r, scene) -> {
          r.shopChanges(3, "Árpád fejedelem útja 28.\n1023\nBudapest\nHU");
          scene.press(KeyCode.A);
          scene.pass(Duration.ofMillis(750));
          scene.press(KeyCode.A);
          scene.pass(Duration.ofMillis(500));
          scene.press(KeyCode.A);
          scene.press(KeyCode.A);
          scene.pass(Duration.ofMillis(250));
          scene.press(KeyCode.K);
        });
  }

  @Test
  void texts_that_read_alike() {
    picture(
        "reconcile-alike",
        Samples.MANAGER,
        r -> {},
        (r, scene) -> {
          for (int i = 0; i < 7; i++) {
            scene.press(KeyCode.J);
          }
        });
  }

  @Test
  void a_reason_asked_for() {
    picture(
        "reconcile-reason",
        Samples.MANAGER,
        r -> {},
        (r, scene) -> {
          scene.press(KeyCode.J);
          scene.press(KeyCode.O);
        });
  }

  @Test
  void a_missing_record() {
    picture(
        "reconcile-missing",
        Samples.MANAGER,
        r -> {},
        (r, scene) -> {
          scene.press(KeyCode.J);
          scene.press(KeyCode.J);
        });
  }

  @Test
  void an_unknown_one_seen_by_a_bookkeeper_while_comparing_fails() {
    picture(
        "reconcile-unknown",
        Samples.BOOKKEEPER,
        r -> r.compared("customer", "The shop answered 401 Unauthorized."),
        (r, scene) -> {
          for (int i = 0; i < 11; i++) {
            scene.press(KeyCode.J);
          }
        });
  }

  @Test
  void nothing_differs() {
    picture(
        "reconcile-empty",
        Samples.MANAGER,
        r -> {
          for (long id = 1; id <= 13; id++) {
            r.vanish(id);
          }
        },
        (r, scene) -> {});
  }

  @Test
  void the_server_never_answered() {
    picture("reconcile-failed", Samples.MANAGER, r -> r.serverGone(true), (r, scene) -> {});
  }

  @Test
  void the_server_stopped_to_answer() {
    picture(
        "reconcile-stale",
        Samples.MANAGER,
        r -> {},
        (r, scene) -> {
          r.serverGone(true);
          scene.pass(Duration.ofSeconds(70));
        });
  }
}
