package plumbline.views.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import plumbline.views.field.DateShortcuts;
import plumbline.views.reports.Report.Period;

/** The days of a report, chosen by typing them or by going from month to month. */
final class PeriodChoice {
  private final Report report;
  private final Clock clock;
  private final Optional<DayChoice> from;
  private final DayChoice to;
  private final Runnable onChosen;
  private boolean stepping;

  PeriodChoice(Report report, Clock clock, Optional<LocalDate> last, Runnable onChosen) {
    this.report = report;
    this.clock = clock;
    this.onChosen = onChosen;
    DateShortcuts dates = DateShortcuts.ofProgram(clock);
    from = report.usualFrom(today()).map(day -> new DayChoice(dates, Optional.of(day)));
    to = new DayChoice(dates, Optional.of(last.orElse(today())));
    from.ifPresent(choice -> choice.dayProperty().subscribe((was, is) -> chosen()));
    to.dayProperty().subscribe((was, is) -> chosen());
  }

  Optional<DayChoice> from() {
    return from;
  }

  DayChoice to() {
    return to;
  }

  /** A day left blank is the usual one. */
  Period period() {
    LocalDate last = to.dayProperty().get().orElse(today());
    LocalDate first =
        from.flatMap(choice -> choice.dayProperty().get())
            .or(() -> report.usualFrom(last))
            .orElse(last);
    return new Period(first.isAfter(last) ? last : first, last);
  }

  /** As many months later or, with a negative number, earlier; always whole months. */
  void step(int periods) {
    Period now = period();
    YearMonth last = YearMonth.from(now.to());
    long months =
        from.isEmpty() ? 1 : ChronoUnit.MONTHS.between(YearMonth.from(now.from()), last) + 1;
    stepping = true;
    from.ifPresent(
        choice ->
            choice.text().set(YearMonth.from(now.from()).plusMonths(periods * months).atDay(1)));
    to.text().set(last.plusMonths(periods * months).atEndOfMonth());
    stepping = false;
    onChosen.run();
  }

  private void chosen() {
    if (!stepping) {
      onChosen.run();
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
