package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import plumbline.domain.central.Rows;

/** Sums up the lines month by month and compares the running totals, in little memory. */
final class TotalsQuery implements CacheQuery<TotalsCheck> {
  private static final int EXAMPLES = 5;

  private final List<String> examples = new ArrayList<>();
  private long differences;

  @Override
  public TotalsCheck run(Connection cache) throws SQLException {
    long start = System.nanoTime();
    for (LocalDate month : months(cache)) {
      compareDays(cache, month);
    }
    compareMonths(cache);
    compareVat(cache);
    long lines =
        Rows.first(cache, "select count(*) from ledger_line", row -> row.getLong(1)).orElse(0L);
    return new TotalsCheck(
        lines, differences, examples, Duration.ofNanos(System.nanoTime() - start));
  }

  /** From the first to the last with lines or totals; the months between are few. */
  private static List<LocalDate> months(Connection cache) throws SQLException {
    List<LocalDate> months = new ArrayList<>();
    Rows.list(
        cache,
        """
        select least(coalesce((select min(posting_date) from ledger_line), date '9999-12-01'),
                     coalesce((select min(posting_date) from day_total), date '9999-12-01')),
               greatest(coalesce((select max(posting_date) from ledger_line), date '0001-01-01'),
                        coalesce((select max(posting_date) from day_total), date '0001-01-01'))
        """,
        row -> {
          LocalDate last = row.getObject(2, LocalDate.class);
          LocalDate month = row.getObject(1, LocalDate.class).withDayOfMonth(1);
          for (; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
          }
          return months.size();
        });
    return months;
  }

  private void compareDays(Connection cache, LocalDate month) throws SQLException {
    LocalDate last = month.plusMonths(1).minusDays(1);
    report(
        cache,
        """
        select 'day ' || posting_date || ', account ' || account, sum(debit), sum(credit)
        from (
          select posting_date, account, closing, debit, credit
          from ledger_line where posting_date between ? and ?
          union all
          select posting_date, account, closing, -debit, -credit
          from day_total where posting_date between ? and ?
        ) t
        group by posting_date, account, closing having sum(debit) <> 0 or sum(credit) <> 0
        """,
        month,
        last,
        month,
        last);
  }

  /** Against the totals of days, which were compared with the lines before. */
  private void compareMonths(Connection cache) throws SQLException {
    report(
        cache,
        """
        select 'month ' || m || ', account ' || account, sum(debit), sum(credit)
        from (
          select cast(date_trunc(month, posting_date) as date) as m, account, closing, debit, credit
          from day_total
          union all
          select posting_month, account, closing, -debit, -credit from month_total
        ) t
        group by m, account, closing having sum(debit) <> 0 or sum(credit) <> 0
        """);
  }

  private void compareVat(Connection cache) throws SQLException {
    report(
        cache,
        """
        select 'VAT code ' || vat_code || ', month ' || m || ', account ' || account,
               sum(debit), sum(credit)
        from (
          select cast(date_trunc(month, tax_point) as date) as m, vat_code, account, debit, credit
          from ledger_line where vat_code is not null
          union all
          select tax_month, vat_code, account, -debit, -credit from vat_total
        ) t
        group by m, vat_code, account having sum(debit) <> 0 or sum(credit) <> 0
        """);
  }

  private void report(Connection cache, String sql, Object... parameters) throws SQLException {
    Rows.list(
        cache,
        sql,
        row -> {
          if (++differences <= EXAMPLES) {
            examples.add(
                "%s: lines have debit %s and credit %s more"
                    .formatted(row.getString(1), row.getBigDecimal(2), row.getBigDecimal(3)));
          }
          return differences;
        },
        parameters);
  }
}
