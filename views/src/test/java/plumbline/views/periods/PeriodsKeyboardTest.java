package plumbline.views.periods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.period.PeriodState;
import plumbline.views.audit.RecordHistory;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.DrivenWindow;
import plumbline.views.task.FxWorkRunner;
import plumbline.views.task.HandClock;

/** The periods, driven by nothing but the keyboard. */
class PeriodsKeyboardTest {
  private final HandClock clock = new HandClock();
  private final MemoryPeriods periods = new MemoryPeriods();
  private final List<UUID> opened = new ArrayList<>();
  private final List<UUID> openedDrafts = new ArrayList<>();
  private DrivenWindow window;

  @BeforeEach
  void open() {
    clock.advance(Duration.between(clock.instant(), Instant.parse("2026-11-21T09:00:00Z")));
    periods.put("2026-01", PeriodState.CLOSED);
    window =
        DrivenWindow.open(
            driven -> {
              DeskShell desk =
                  new DeskShell(
                      driven.window().layers(),
                      driven.look(),
                      new FxWorkRunner(clock, failure -> {}),
                      clock,
                      bench ->
                          new PeriodScreens(
                              periods,
                              bench,
                              (entry, from, navigator) -> opened.add(entry),
                              (draft, navigator) -> openedDrafts.add(draft),
                              RecordHistory.of(false)),
                      List.of(new PeriodLink()));
              driven.window().show(desk.shell.node());
              desk.open();
            });
    window.settle();
    window.waitUntilShows("Before closing February 2026");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void a_month_is_soft_closed_closed_and_reopened_with_a_reason() {
    window.press(KeyCode.S);
    window.waitUntilShows("February 2026 is soft closed");
    window.press(KeyCode.C);
    window.waitUntil("closed", () -> periods.state("2026-02") == PeriodState.CLOSED);
    window.press(KeyCode.R);
    window.waitUntilShows("Why is February 2026 opened again?");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Why is February 2026 opened again?");
    window.type("late invoice");
    window.press(KeyCode.ENTER);
    window.waitUntil("open", () -> periods.state("2026-02") == PeriodState.OPEN);
    assertThat(periods.done).last().isEqualTo("reopen 2026-02: late invoice");
    window.press(KeyCode.DOWN);
    window.waitUntilShows("Before closing March 2026");
  }

  @Test
  void letters_typed_into_the_reason_close_nothing() {
    window.press(KeyCode.R);
    window.waitUntilShows("Why is February 2026");
    window.type("scvy");
    window.press(KeyCode.ESCAPE);
    window.waitUntil("asked no more", () -> !window.shows("Why is February 2026"));
    assertThat(periods.done).isEmpty();
    window.press(KeyCode.S);
    window.waitUntil("has the keys again", () -> !periods.done.isEmpty());
  }

  @Test
  void a_refusal_is_read_above_the_months() {
    for (String words :
        List.of(
            "March 2026 cannot be closed while January 2026 is open. Close January 2026 first.",
            "Your role may not do this: permission denied for function close. Ask the manager.",
            "March 2026 was changed by bela a moment ago and is closed now. Look at it again.")) {
      periods.refusing = words;
      window.press(KeyCode.C);
      window.waitUntilShows(words);
    }
    window.press(KeyCode.ESCAPE);
    assertThat(window.shows("Look at it again.")).isFalse();
  }

  @Test
  void vat_is_locked_and_marked() {
    window.press(KeyCode.V);
    window.waitUntilShows("VAT locked to Feb 28, 2026");
    window.press(KeyCode.V);
    window.waitUntilShows("Why is the VAT of February 2026 opened again?");
  }

  @Test
  void every_change_is_read_below_the_months_with_who_and_why() {
    window.press(KeyCode.S);
    window.waitUntilShows("February: open to soft closed");
    window.press(KeyCode.R);
    window.waitUntilShows("Why is February 2026 opened again?");
    window.type("late invoice");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("February reopened, was soft closed");
    window.waitUntilShows("late invoice");
    window.press(KeyCode.V);
    window.waitUntilShows("VAT locked to Feb 28, 2026");
    window.waitUntilShows("szabo.anna");
  }

  @Test
  void a_number_leads_to_what_a_point_is_about() {
    window.press(KeyCode.DIGIT7);
    assertThat(opened).containsExactly(MemoryPeriods.ENTRY);
    window.waitUntilShows("Begun and not posted: Rent, Váci út, which waits for the server");
    window.waitUntilShows("Drafts on other workstations are not known here.");
    window.press(KeyCode.DIGIT8);
    assertThat(openedDrafts).containsExactly(MemoryPeriods.DRAFT);
    window.press(KeyCode.DIGIT1);
    window.waitUntilShows("Periods 2025");
    window.waitUntilShows("Before closing December 2025");
  }

  @Test
  void arrows_change_the_year() {
    window.press(KeyCode.LEFT);
    window.waitUntilShows("Before closing February 2025");
    window.press(KeyCode.RIGHT);
    window.waitUntilShows("Before closing February 2026");
  }

  @Test
  void the_year_end_is_looked_at_and_posted_after_a_question() {
    window.press(KeyCode.LEFT);
    window.waitUntilShows("Before closing February 2025");
    window.press(KeyCode.Y);
    window.waitUntilShows("Year end 2025");
    window.waitUntilShows("Profit of the year: 999,998,439,999.49");
    window.type("411x");
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.ENTER);
    window.waitUntilShows("411x is none.");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("413");
    window.press(KeyCode.ENTER);
    window.waitUntil(
        "chosen", () -> window.textOf("result-account").equals("413 Retained earnings"));
    periods.refusing = "2025 cannot be closed while October 2025 is open.";
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Close 2025 for good?");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("2025 cannot be closed while October 2025 is open.");
    periods.refusing = "";
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    window.waitUntilShows("Close 2025 for good?");
    window.press(KeyCode.ENTER);
    window.waitUntilShows("Closing entry 2025/005120 is posted");
    window.waitUntilShows("Year closed by szabo.anna");
    window.press(KeyCode.Y);
    window.waitUntil("shows the closing entry", () -> !opened.isEmpty());
  }

  @Test
  void escape_leaves_the_year_end_and_the_months_have_the_keys() {
    window.press(KeyCode.Y);
    window.waitUntilShows("Profit of the year");
    window.press(KeyCode.ESCAPE);
    window.waitUntilShows("Before closing February 2026");
    window.press(KeyCode.DOWN);
    window.waitUntilShows("Before closing March 2026");
  }
}
