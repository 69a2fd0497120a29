package plumbline.domain.finance;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;

/** The periods no entry may be posted to any more. */
record ClosedPeriods(List<Period> periods) {
  /** Both days included. */
  record Period(LocalDate firstDay, LocalDate lastDay) {
    boolean contains(LocalDate date) {
      return !date.isBefore(firstDay) && !date.isAfter(lastDay);
    }
  }

  static ClosedPeriods load(Connection connection) throws SQLException {
    return new ClosedPeriods(
        Rows.list(
            connection,
            "select first_day, last_day from finance_api.closed_period order by first_day",
            row ->
                new Period(
                    row.getObject("first_day", LocalDate.class),
                    row.getObject("last_day", LocalDate.class))));
  }

  /** The refusal of a posting date in a closed period, if it is in one. */
  List<Refusal> check(LocalDate postingDate) {
    for (Period period : periods) {
      if (period.contains(postingDate)) {
        return List.of(
            new Refusal(
                "postingDate",
                postingDate.toString(),
                "Posting date %s lies in the closed period %s to %s. Choose an open date."
                    .formatted(postingDate, period.firstDay(), period.lastDay())));
      }
    }
    return List.of();
  }
}
