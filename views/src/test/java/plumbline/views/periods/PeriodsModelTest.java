package plumbline.views.periods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.period.Period;
import plumbline.domain.finance.period.PeriodState;
import plumbline.views.dialog.RecordedDialogs;
import plumbline.views.task.InlineWorkRunner;

class PeriodsModelTest {
  private final MemoryPeriods periods = new MemoryPeriods();
  private final RecordedDialogs dialogs = new RecordedDialogs();
  private final PeriodsModel model =
      new PeriodsModel(
          periods,
          InlineWorkRunner.immediate(),
          dialogs,
          Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC));

  @BeforeEach
  void read() {
    periods.put("2026-01", PeriodState.CLOSED);
    model.read();
  }

  @Test
  void the_first_month_that_is_not_closed_is_selected() {
    assertThat(month()).isEqualTo("2026-02");
  }

  @Test
  void a_month_is_closed_at_once_and_taken_back_to_what_it_was() {
    model.softClose();
    model.close();
    assertThat(periods.state("2026-02")).isEqualTo(PeriodState.CLOSED);
    assertThat(dialogs.notices())
        .containsExactly("February 2026 is soft closed", "February 2026 is closed");
    dialogs.undoLast();
    assertThat(periods.state("2026-02")).isEqualTo(PeriodState.SOFT_CLOSED);
    assertThat(periods.done).last().isEqualTo("soft close 2026-02: Taken back at once");
  }

  @Test
  void taking_back_never_undoes_what_somebody_else_did_since() {
    model.close();
    periods.put("2026-02", PeriodState.SOFT_CLOSED);
    dialogs.undoLast();
    assertThat(periods.state("2026-02")).isEqualTo(PeriodState.SOFT_CLOSED);
    assertThat(model.refusalProperty().get()).isEqualTo("Look at it again.");
  }

  @Test
  void reopening_waits_for_a_reason() {
    model.select(period("2026-01"));
    model.reopen();
    assertThat(model.askingProperty().get()).containsInstanceOf(Asking.Reopen.class);
    assertThat(periods.done).isEmpty();
    model.answer("invoice came late");
    assertThat(periods.done).containsExactly("reopen 2026-01: invoice came late");
    assertThat(model.askingProperty().get()).isEmpty();
    assertThat(period("2026-01").state()).isEqualTo(PeriodState.OPEN);
  }

  @Test
  void vat_is_locked_at_once_and_unlocked_with_a_reason() {
    model.lockVat();
    assertThat(periods.done).containsExactly("vat 2026-02-28: ");
    model.lockVat();
    assertThat(model.askingProperty().get()).containsInstanceOf(Asking.UnlockVat.class);
    model.answer("return is corrected");
    assertThat(periods.done).last().isEqualTo("vat 2026-01-31: return is corrected");
  }

  @Test
  void the_vat_lock_is_taken_back_to_where_it_was() {
    model.lockVat();
    dialogs.undoLast();
    assertThat(periods.done).last().isEqualTo("vat none: Taken back at once");
  }

  @Test
  void a_refusal_is_kept_until_another_month_is_selected() {
    periods.refusing = "March 2026 cannot be closed while February 2026 is open.";
    model.close();
    assertThat(model.refusalProperty().get()).isEqualTo(periods.refusing);
    assertThat(dialogs.notices()).isEmpty();
    model.select(period("2026-03"));
    assertThat(model.refusalProperty().get()).isEmpty();
  }

  @Test
  void another_year_opens_on_the_same_month() {
    model.step(-1);
    assertThat(month()).isEqualTo("2025-02");
    model.go(YearMonth.of(2026, 7));
    assertThat(month()).isEqualTo("2026-07");
  }

  @Test
  void a_failed_reading_says_so() {
    periods.gone = true;
    model.read();
    assertThat(model.readingProperty().get()).isInstanceOf(MonthsReading.Failed.class);
  }

  private String month() {
    return model.selectedProperty().get().map(Period::month).map(YearMonth::toString).orElse("");
  }

  private Period period(String month) {
    return Optional.of(model.readingProperty().get())
        .map(MonthsReading.Shown.class::cast)
        .orElseThrow()
        .year()
        .period(YearMonth.parse(month));
  }
}
