package plumbline.test.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.finance.period.CentralPeriods;
import plumbline.domain.finance.period.FiscalYear;
import plumbline.domain.finance.period.PeriodEvent;
import plumbline.domain.finance.period.PeriodResult;
import plumbline.domain.finance.period.PeriodState;
import plumbline.test.ledger.Books;

/** Who closed, reopened and locked what, when and why. */
class PeriodHistoryTest {
  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  private static FiscalYear done(PeriodResult result) {
    assertThat(result).isInstanceOf(PeriodResult.Done.class);
    return ((PeriodResult.Done) result).year();
  }

  @Test
  void every_change_is_there_newest_first_and_another_year_has_its_own() throws Exception {
    Books books = Books.of(PeriodHistoryTest.class);
    try (CentralDatabase chief = books.signInChief()) {
      CentralPeriods periods =
          new CentralPeriods(
              chief, month -> Optional.empty(), (connection, to) -> Optional.empty());
      assertThat(periods.history(2026)).isEmpty();
      FiscalYear soft = done(periods.softClose(periods.year(2026).period(MARCH), "bevallás előtt"));
      FiscalYear open = done(periods.reopen(soft.period(MARCH), "késői számla"));
      FiscalYear locked = done(periods.lockVat(Optional.of(MARCH.atEndOfMonth()), open, ""));
      done(periods.lockVat(Optional.empty(), locked, "önellenőrzés"));

      List<PeriodEvent> history = periods.history(2026);
      assertThat(history).hasSize(4).allMatch(event -> event.who().equals(books.chief().user()));
      assertThat(history)
          .extracting(PeriodEvent::why)
          .containsExactly("önellenőrzés", "", "késői számla", "bevallás előtt");
      assertThat(history.getFirst())
          .isInstanceOfSatisfying(
              PeriodEvent.VatLockMoved.class,
              moved -> {
                assertThat(moved.before()).contains(LocalDate.of(2026, 3, 31));
                assertThat(moved.after()).isEmpty();
              });
      assertThat(history.get(2))
          .isInstanceOfSatisfying(
              PeriodEvent.MonthChanged.class,
              changed -> {
                assertThat(changed.month()).isEqualTo(MARCH);
                assertThat(changed.before()).isEqualTo(PeriodState.SOFT_CLOSED);
                assertThat(changed.after()).isEqualTo(PeriodState.OPEN);
              });
      assertThat(periods.history(2025)).isEmpty();
    }
  }
}
