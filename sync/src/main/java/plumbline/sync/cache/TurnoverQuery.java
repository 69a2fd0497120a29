package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Rows;

/**
 * Asks for the turnover of every account with movement between two days, both included and null
 * meaning any, with or without the entries that close a year. Whole months come from the totals of
 * months, the days of broken months from the totals of days; no line is read.
 */
public record TurnoverQuery(@Nullable LocalDate from, @Nullable LocalDate to, boolean withClosing)
    implements CacheQuery<Map<String, Turnover>> {
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  public static TurnoverQuery all(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new TurnoverQuery(from, to, true);
  }

  /** As profit and loss needs it. */
  public static TurnoverQuery beforeClosing(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new TurnoverQuery(from, to, false);
  }

  @Override
  public Map<String, Turnover> run(Connection cache) throws SQLException {
    LocalDate first = from == null ? FIRST_DAY : from;
    LocalDate last = to == null ? LAST_DAY : to;
    LocalDate firstWhole =
        first.getDayOfMonth() == 1 ? first : first.withDayOfMonth(1).plusMonths(1);
    // the month that is not whole at the end; the one after the last if that ends a month
    LocalDate afterWhole = last.equals(LAST_DAY) ? LAST_DAY : last.plusDays(1).withDayOfMonth(1);
    if (!firstWhole.isBefore(afterWhole)) {
      return sums(cache, first, last, LAST_DAY, LAST_DAY, LAST_DAY, FIRST_DAY);
    }
    return sums(cache, first, firstWhole.minusDays(1), firstWhole, afterWhole, afterWhole, last);
  }

  private Map<String, Turnover> sums(
      Connection cache,
      LocalDate headFrom,
      LocalDate headTo,
      LocalDate firstMonth,
      LocalDate monthAfter,
      LocalDate tailFrom,
      LocalDate tailTo)
      throws SQLException {
    Map<String, Turnover> turnovers = new TreeMap<>();
    Rows.list(
        cache,
        """
        select account, sum(debit), sum(credit)
        from (
          select account, debit, credit from month_total
          where posting_month >= ? and posting_month < ? and (? or not closing)
          union all
          select account, debit, credit from day_total
          where posting_date between ? and ? and (? or not closing)
          union all
          select account, debit, credit from day_total
          where posting_date between ? and ? and (? or not closing)
        ) t
        group by account
        """,
        row ->
            turnovers.put(
                row.getString(1), new Turnover(row.getBigDecimal(2), row.getBigDecimal(3))),
        firstMonth,
        monthAfter,
        withClosing,
        headFrom,
        headTo,
        withClosing,
        tailFrom,
        tailTo,
        withClosing);
    return turnovers;
  }
}
