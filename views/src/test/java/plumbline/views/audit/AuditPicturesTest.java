package plumbline.views.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.admin.AuditFault;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.Picture;
import plumbline.views.task.HandClock;
import plumbline.views.task.InlineWorkRunner;

class AuditPicturesTest {
  private final HandClock clock = new HandClock();
  private MemoryTrail trail = MemoryTrail.ofDays();

  @BeforeEach
  void today() {
    clock.advance(Duration.between(clock.instant(), Instant.parse("2026-11-21T09:00:00Z")));
  }

  @Test
  void the_trail_with_a_changed_account() {
    picture("audit");
  }

  @Test
  void the_question_before_verifying() {
    picture("audit-verify", KeyCode.F6);
  }

  @Test
  void an_intact_trail() {
    picture("audit-intact", KeyCode.F6, KeyCode.ENTER);
  }

  @Test
  void a_broken_trail() {
    trail.faults.add(new AuditFault.Missing(12, 14));
    trail.faults.add(new AuditFault.Differs("finance.account", "3111", "a", "b"));
    for (int row = 20; row < 30; row++) {
      trail.faults.add(new AuditFault.Missing(row, row));
    }
    picture("audit-broken", KeyCode.F6, KeyCode.ENTER);
  }

  @Test
  void nothing_in_it() {
    trail = new MemoryTrail();
    picture("audit-empty");
  }

  @Test
  void the_server_that_is_gone() {
    trail.gone = true;
    picture("audit-failed");
  }

  private void picture(String name, KeyCode... keys) {
    Picture.of(
        name,
        (layers, look) -> {
          DeskShell desk =
              new DeskShell(
                  layers,
                  look,
                  InlineWorkRunner.immediate(),
                  clock,
                  bench ->
                      new AuditScreens(
                          trail, (entry, fields) -> Optional.of(new AuditLink.Trail()), bench),
                  List.of(new AuditLink.Trail()));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
          for (KeyCode key : keys) {
            String at = key == KeyCode.ENTER ? ".verify-pane" : ".audit-view";
            layers
                .lookup(at)
                .fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
          }
          layers.getScene().getRoot().applyCss();
          layers.layout();
        });
  }
}
