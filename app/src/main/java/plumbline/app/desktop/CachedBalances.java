package plumbline.app.desktop;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;
import plumbline.sync.cache.TrialBalance;
import plumbline.sync.cache.TrialBalanceQuery;
import plumbline.views.journal.balance.AccountBalances;
import plumbline.views.reports.FiguresNews;
import plumbline.views.reports.LedgerFigures;

/** The balances beside journal lines, out of the workstation's read cache. */
record CachedBalances(LedgerFigures figures) implements AccountBalances {
  @Override
  public Optional<Map<String, BigDecimal>> read() throws Exception {
    return figures.ask(new TrialBalanceQuery(null, null)).map(CachedBalances::byAccount);
  }

  private static Map<String, BigDecimal> byAccount(TrialBalance balance) {
    Map<String, BigDecimal> all = new HashMap<>();
    balance.rows().forEach(row -> all.put(row.account(), row.balance()));
    return all;
  }

  @Override
  public Optional<Instant> asOf() {
    return figures.asOf();
  }

  @Override
  public boolean isThere() {
    return true;
  }

  @Override
  public Subscription listen(Consumer<Boolean> onNews) {
    return figures.listen(news -> onNews.accept(news instanceof FiguresNews.Changed));
  }
}
