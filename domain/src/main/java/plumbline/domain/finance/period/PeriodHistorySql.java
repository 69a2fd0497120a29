package plumbline.domain.finance.period;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import plumbline.domain.central.Rows;

/** The history of a year's periods, over Finance's published views. */
final class PeriodHistorySql {
  private PeriodHistorySql() {}

  /** The VAT lock belongs to the year if it came from or went to a day of it. */
  static List<PeriodEvent> of(Connection connection, int year) throws SQLException {
    return Rows.list(
        connection,
        """
        select what, month, old_state, new_state, locked_before, locked_after, who, at, why
        from (
          select 'month' as what, first_day as month, old_state, new_state,
                 null::date as locked_before, null::date as locked_after,
                 changed_by as who, changed_at as at, reason as why, id
          from finance_api.period_change where extract(year from first_day) = ?
          union all
          select 'lock', null, null, null, locked_before, locked_to, changed_by, changed_at,
                 reason, id
          from (select *, lag(locked_to) over (order by id) as locked_before
                from finance_api.vat_lock) l
          where ? in (extract(year from locked_to), extract(year from locked_before))
          union all
          select 'year', null, null, null, null, null, closed_by, closed_at, '', 0
          from finance_api.year_end where year = ?) events
        order by at desc, id desc
        """,
        row -> event(row, year),
        year,
        year,
        year);
  }

  private static PeriodEvent event(ResultSet row, int year) throws SQLException {
    String who = Rows.text(row, "who");
    var when = Rows.instant(row, "at");
    String why = Rows.text(row, "why");
    return switch (Rows.text(row, "what")) {
      case "month" ->
          new PeriodEvent.MonthChanged(
              YearMonth.from(row.getObject("month", LocalDate.class)),
              PeriodState.ofWord(row.getString("old_state")),
              PeriodState.ofWord(row.getString("new_state")),
              who,
              when,
              why);
      case "lock" ->
          new PeriodEvent.VatLockMoved(
              Optional.ofNullable(row.getObject("locked_before", LocalDate.class)),
              Optional.ofNullable(row.getObject("locked_after", LocalDate.class)),
              who,
              when,
              why);
      default -> new PeriodEvent.YearClosed(year, who, when, why);
    };
  }
}
