package plumbline.sync.cache;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Asks for the trial balance from one day to another, both included and null meaning any. */
public record TrialBalanceQuery(@Nullable LocalDate from, @Nullable LocalDate to)
    implements CacheQuery<TrialBalance> {

  @Override
  public TrialBalance run(Connection cache) throws SQLException {
    Map<String, Turnover> before =
        from == null ? Map.of() : TurnoverQuery.all(null, from.minusDays(1)).run(cache);
    Map<String, Turnover> within = TurnoverQuery.all(from, to).run(cache);
    Map<String, LedgerAccount> accounts = new TreeMap<>();
    CachedAccounts.read(cache).forEach(account -> accounts.put(account.number(), account));
    List<TrialBalance.Row> rows = new ArrayList<>();
    for (LedgerAccount account : accounts.values()) {
      Turnover opening = before.getOrDefault(account.number(), Turnover.NONE);
      Turnover period = within.getOrDefault(account.number(), Turnover.NONE);
      boolean moved = within.containsKey(account.number());
      if (moved || opening.balance().signum() != 0) {
        rows.add(
            new TrialBalance.Row(
                account.number(),
                account.name(),
                account.type(),
                from == null ? BigDecimal.ZERO : opening.balance(),
                period.debit(),
                period.credit()));
      }
    }
    return new TrialBalance(CacheSource.read(cache).orElseThrow().asOf(), rows);
  }
}
