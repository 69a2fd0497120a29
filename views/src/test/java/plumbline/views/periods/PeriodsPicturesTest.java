package plumbline.views.periods;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.period.PeriodEvent;
import plumbline.domain.finance.period.PeriodState;
import plumbline.views.audit.RecordHistory;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.Picture;
import plumbline.views.task.HandClock;
import plumbline.views.task.InlineWorkRunner;

class PeriodsPicturesTest {
  private final HandClock clock = new HandClock();
  private final MemoryPeriods periods = new MemoryPeriods();

  @BeforeEach
  void close() {
    clock.advance(Duration.between(clock.instant(), Instant.parse("2026-11-21T09:00:00Z")));
    periods.put("2026-01", PeriodState.CLOSED);
    periods.put("2026-02", PeriodState.CLOSED);
    periods.who = "kovacsne.nagy.bernadett";
    periods.put("2026-03", PeriodState.SOFT_CLOSED);
    periods.history.add(
        new PeriodEvent.MonthChanged(
            YearMonth.of(2026, 2),
            PeriodState.SOFT_CLOSED,
            PeriodState.OPEN,
            "kovacsne.nagy.bernadett",
            clock.instant().minus(Duration.ofDays(2)),
            "Székesfehérvári telephely késve beérkezett közüzemi számlái miatt, áfával együtt"));
    periods.history.add(
        new PeriodEvent.VatLockMoved(
            Optional.of(LocalDate.of(2026, 1, 31)),
            Optional.empty(),
            "szabo.anna",
            clock.instant().minus(Duration.ofDays(40)),
            "önellenőrzés"));
  }

  @Test
  void the_months_of_a_year() {
    picture("periods", KeyCode.V);
  }

  @Test
  void a_refusal() {
    periods.refusing =
        "June 2026 cannot be closed while March 2026 is soft closed. Close March 2026 first.";
    picture("periods-refused", KeyCode.C);
  }

  @Test
  void the_question_why() {
    picture("periods-reopen", KeyCode.R);
  }

  @Test
  void the_year_end() {
    periods.setResultAccount("413", periods.previewYearEnd(2026));
    picture("periods-year-end", KeyCode.Y);
  }

  @Test
  void the_server_that_is_gone() {
    periods.gone = true;
    picture("periods-failed", KeyCode.F5);
  }

  private void picture(String name, KeyCode key) {
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
                      new PeriodScreens(
                          periods,
                          bench,
                          (entry, from, navigator) -> {},
                          (draft, navigator) -> {},
                          RecordHistory.of(true)),
                  List.of(new PeriodLink()));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
          KeyEvent press =
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
          layers.lookup(".periods-view").fireEvent(press);
          layers.getScene().getRoot().applyCss();
          layers.layout();
        });
  }
}
