package plumbline.views.reports;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.payment.MoneyAccounts;
import plumbline.sync.cache.AccountsQuery;
import plumbline.sync.cache.LedgerAccount;
import plumbline.sync.cache.MonthTurnoversQuery;
import plumbline.sync.cache.Turnover;
import plumbline.sync.cache.TurnoverQuery;

/**
 * The figures of twelve months. Cash is what the firm has at banks and in hand, on the accounts
 * that are set to be of money. Receivables are the control accounts of that name.
 */
final class YearOfFigures {
  private static final int MONTHS = 12;

  private final Map<String, LedgerAccount> accounts = new HashMap<>();
  private final Map<YearMonth, Map<String, Turnover>> months = new HashMap<>();
  private final MoneyAccounts money;

  private YearOfFigures(
      List<LedgerAccount> chart, List<MonthTurnoversQuery.Month> turnovers, MoneyAccounts money) {
    this.money = money;
    chart.forEach(account -> accounts.put(account.number(), account));
    turnovers.forEach(
        month ->
            months
                .computeIfAbsent(YearMonth.from(month.first()), _ -> new HashMap<>())
                .put(month.account(), month.turnover()));
  }

  /** Empty while the copy is not all there. */
  static Optional<List<MonthFigures>> upTo(Figures figures, LocalDate day, MoneyAccounts money)
      throws SQLException {
    YearMonth last = YearMonth.from(day);
    YearMonth first = last.minusMonths(MONTHS - 1L);
    var chart = figures.ask(new AccountsQuery());
    var turnovers = figures.ask(new MonthTurnoversQuery(first.atDay(1), last.atEndOfMonth()));
    var before = figures.ask(TurnoverQuery.all(null, first.atDay(1).minusDays(1)));
    if (chart.isEmpty() || turnovers.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new YearOfFigures(chart.get(), turnovers.get(), money).list(first, before.get()));
  }

  private List<MonthFigures> list(YearMonth first, Map<String, Turnover> before) {
    List<MonthFigures> list = new ArrayList<>();
    BigDecimal cash = sum(before, this::isCash);
    BigDecimal receivables = sum(before, this::isReceivable);
    for (int i = 0; i < MONTHS; i++) {
      Map<String, Turnover> month = months.getOrDefault(first.plusMonths(i), Map.of());
      cash = cash.add(sum(month, this::isCash));
      receivables = receivables.add(sum(month, this::isReceivable));
      list.add(
          new MonthFigures(
              first.plusMonths(i),
              sum(month, account -> account.type() == AccountType.INCOME).negate(),
              sum(month, account -> account.type() == AccountType.EXPENSE),
              cash,
              receivables));
    }
    return list;
  }

  private BigDecimal sum(Map<String, Turnover> turnovers, Predicate<LedgerAccount> wanted) {
    return Lines.sum(
        turnovers.entrySet().stream()
            .filter(
                turnover ->
                    Optional.ofNullable(accounts.get(turnover.getKey())).filter(wanted).isPresent())
            .map(turnover -> turnover.getValue().balance()));
  }

  private boolean isCash(LedgerAccount account) {
    return money.includes(account.number());
  }

  private boolean isReceivable(LedgerAccount account) {
    return "receivables".equals(account.control());
  }
}
