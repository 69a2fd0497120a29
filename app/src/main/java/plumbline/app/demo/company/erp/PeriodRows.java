package plumbline.app.demo.company.erp;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import plumbline.app.demo.company.people.DemoPeople;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.period.CentralPeriods;
import plumbline.domain.finance.period.Period;
import plumbline.domain.finance.period.PeriodResult;
import plumbline.domain.finance.period.Periods;

/**
 * The periods as the bookkeeper left them: the month before the last soft closed, what lies before
 * it closed, its VAT locked. The year end is left to do.
 */
final class PeriodRows {
  private static final String RESULT_ACCOUNT = "413";

  private PeriodRows() {}

  static void close(String url) throws SQLException {
    try (CentralDatabase database = CentralDatabase.open(url, DemoPeople.ERIKA.login())) {
      Periods periods =
          new CentralPeriods(
              database, month -> Optional.empty(), (connection, to) -> Optional.empty());
      periods.setResultAccount(RESULT_ACCOUNT, periods.previewYearEnd(LocalDate.EPOCH.getYear()));
      Optional<Span> books = database.read(PeriodRows::books);
      if (books.isPresent()) {
        close(periods, books.get());
      }
    }
  }

  /** Each month was closed on the morning after it, so that every filling says the same. */
  static void date(Connection connection) throws SQLException {
    for (String sql :
        List.of(
            """
            update finance.period
            set changed_at = (last_day + interval '1 day 9 hours') at time zone 'Europe/Budapest'
            """,
            """
            update finance.period_change c
            set changed_at = p.changed_at from finance.period p where p.first_day = c.first_day
            """,
            """
            update finance.vat_lock
            set changed_at = (locked_to + interval '20 days 9 hours') at time zone 'Europe/Budapest'
            """,
            """
            update finance.year_end_setting
            set changed_at = (select min(changed_at) from finance.period)
            """)) {
      Rows.update(connection, sql);
    }
  }

  /** The first month with an entry and the last. */
  private record Span(YearMonth first, YearMonth last) {}

  private static Optional<Span> books(Connection connection) throws SQLException {
    return Rows.first(
        connection,
        "select min(posting_date), max(posting_date) from finance_api.journal_entry"
            + " having count(*) > 0",
        row ->
            new Span(
                YearMonth.from(row.getObject(1, LocalDate.class)),
                YearMonth.from(row.getObject(2, LocalDate.class))));
  }

  private static void close(Periods periods, Span books) throws SQLException {
    YearMonth softClosed = books.last().minusMonths(1);
    for (YearMonth month = books.first(); month.isBefore(softClosed); month = month.plusMonths(1)) {
      done(periods.close(period(periods, month), ""));
    }
    done(periods.softClose(period(periods, softClosed), ""));
    done(
        periods.lockVat(
            Optional.of(softClosed.minusMonths(1).atEndOfMonth()),
            periods.year(books.last().getYear()),
            ""));
  }

  private static Period period(Periods periods, YearMonth month) throws SQLException {
    return periods.year(month.getYear()).period(month);
  }

  private static void done(PeriodResult result) throws SQLException {
    if (result instanceof PeriodResult.Refused(var refusal)) {
      throw new SQLException(refusal.message());
    }
  }
}
