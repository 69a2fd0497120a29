package plumbline.views.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.ClientIds;
import plumbline.domain.logistics.adjustment.WaitingAdjustment;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.task.FxWorkRunner;

/** The second person decides by keyboard alone. */
class ApprovalsKeyboardTest {
  private final Clock clock = Clock.systemDefaultZone();
  private final MemoryApprovals approvals = new MemoryApprovals();
  private final DrivenWindow window;

  ApprovalsKeyboardTest() {
    approvals.waiting.add(asked("AD-000001", MemoryApprovals.ME));
    approvals.waiting.add(asked("AD-000002", "nagy.eva"));
    approvals.waiting.add(asked("AD-000003", "nagy.eva"));
    window = open();
  }

  @BeforeEach
  void settle() {
    window.waitUntilShows("AD-000003");
    window.waitUntil("the list has the cursor", () -> window.focusedId().equals("waiting"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void own_adjustments_are_refused_and_others_approved_and_refused_with_a_reason() {
    window.press(KeyCode.HOME);
    window.press(KeyCode.A);
    window.waitUntilShows("You asked for adjustment AD-000001 yourself.");
    window.picture("approvals-own");
    window.press(KeyCode.DOWN);
    window.press(KeyCode.A);
    window.waitUntil("approved", () -> approvals.decided.contains("approved AD-000002"));
    window.waitUntil("gone from the list", () -> !window.shows("AD-000002"));
    window.press(KeyCode.END);
    window.press(KeyCode.R);
    window.press(KeyCode.ENTER);
    assertThat(approvals.decided).hasSize(1);
    window.type("count");
    window.picture("approvals-why");
    window.press(KeyCode.ENTER);
    window.waitUntil("refused", () -> approvals.decided.contains("refused AD-000003: count"));
  }

  private static WaitingAdjustment asked(String number, String by) {
    return new WaitingAdjustment(
        UUID.randomUUID(),
        number,
        "CS-M8x40",
        "Hex bolt M8x40, zinc",
        "pc",
        1,
        new BigDecimal("-1200"),
        new BigDecimal("504000.00"),
        "Damaged",
        "water",
        by,
        Instant.parse("2026-11-21T09:00:00Z"));
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
                      new StockScreens(
                          new MemoryStock(),
                          new MemoryLots(),
                          approvals,
                          MemoryApprovals.PATHS,
                          bench,
                          ClientIds::next),
                  List.of(new StockLink.Waiting()));
          driven.window().show(desk.shell.node());
          desk.open();
        });
  }
}
