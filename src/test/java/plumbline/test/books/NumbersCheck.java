package plumbline.test.books;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import plumbline.domain.central.Rows;

/** Numbers begin at one and leave none out, per year and series; the counter stands at the last. */
final class NumbersCheck {
  private static final String NUMBERS =
      """
      with given as (
        select 'journal' as series, fiscal_year, number from finance.journal_entry
        union all select series, fiscal_year, number from finance.invoice
        union all select 'payment', fiscal_year, number from finance.payment)
      select series, fiscal_year, count(*) as given, count(distinct number) as differing,
             min(number) as first, max(number) as last, max(s.last_number) as counter
      from given full join (select series, year as fiscal_year, last_number
                            from finance.number_series) s using (series, fiscal_year)
      group by series, fiscal_year
      """;

  private NumbersCheck() {}

  static void of(Connection connection, List<String> faults) throws SQLException {
    Rows.list(
        connection,
        NUMBERS,
        row -> {
          long given = row.getLong("given");
          boolean whole =
              row.getLong("first") == 1
                  && row.getLong("last") == given
                  && row.getLong("differing") == given
                  && row.getLong("counter") == given;
          return whole
              || faults.add(
                  "Numbers of %s %d: %d given, %d different, from %d to %d, the counter at %d"
                      .formatted(
                          row.getString("series"),
                          row.getInt("fiscal_year"),
                          given,
                          row.getLong("differing"),
                          row.getLong("first"),
                          row.getLong("last"),
                          row.getLong("counter")));
        });
  }
}
