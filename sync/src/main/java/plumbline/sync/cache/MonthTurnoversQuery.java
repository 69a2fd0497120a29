package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import plumbline.domain.central.Rows;

/**
 * Asks for the turnover of every account in each month from one to another, both included, without
 * the entries that close a year.
 */
public record MonthTurnoversQuery(LocalDate from, LocalDate to)
    implements CacheQuery<List<MonthTurnoversQuery.Month>> {
  /** An account's turnover in the month that begins on the day. */
  public record Month(LocalDate first, String account, Turnover turnover) {}

  @Override
  public List<Month> run(Connection cache) throws SQLException {
    return Rows.list(
        cache,
        """
        select posting_month, account, debit, credit from month_total
        where posting_month between ? and ? and not closing
        order by posting_month, account
        """,
        row ->
            new Month(
                row.getObject(1, LocalDate.class),
                row.getString(2),
                new Turnover(row.getBigDecimal(3), row.getBigDecimal(4))),
        from.withDayOfMonth(1),
        to);
  }
}
