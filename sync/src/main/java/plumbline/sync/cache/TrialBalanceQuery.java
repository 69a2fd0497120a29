package plumbline.sync.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.AccountType;

/** The trial balance from the running totals. */
final class TrialBalanceQuery {
  private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

  private TrialBalanceQuery() {}

  static TrialBalance run(Connection cache, @Nullable LocalDate to) throws SQLException {
    List<TrialBalance.Row> rows =
        Rows.list(
            cache,
            """
            select a.number, a.name, a.type, t.debit, t.credit
            from (
              select account, sum(debit) as debit, sum(credit) as credit
              from running_total where posting_date <= ? group by account
            ) t
            join account a on a.number = t.account
            """,
            row ->
                new TrialBalance.Row(
                    row.getString("number"),
                    row.getString("name"),
                    AccountType.ofWord(row.getString("type")).orElseThrow(),
                    row.getBigDecimal("debit"),
                    row.getBigDecimal("credit")),
            to == null ? END_OF_TIME : to);
    return new TrialBalance(
        CacheSource.read(cache).orElseThrow().asOf(),
        rows.stream().sorted(Comparator.comparing(TrialBalance.Row::account)).toList());
  }
}
