package plumbline.views.reports;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.domain.finance.AccountType;
import plumbline.sync.cache.AccountsQuery;
import plumbline.sync.cache.LedgerAccount;
import plumbline.sync.cache.Turnover;
import plumbline.sync.cache.TurnoverQuery;
import plumbline.views.reports.ReportTable.Weight;
import plumbline.views.text.Texts;

/**
 * Income less expense of a period, of the one before it, and of the year to date. What closes a
 * year is left out: it would make every closed year's result nothing.
 */
final class ProfitAndLoss implements Report {
  private static final Texts TEXTS = Texts.of(ProfitAndLoss.class);
  private static final int FIGURES = 3;

  @Override
  public String title() {
    return TEXTS.get("profit.title");
  }

  @Override
  public Optional<LocalDate> usualFrom(LocalDate today) {
    return Optional.of(today.withDayOfMonth(1));
  }

  @Override
  public Optional<ReportTable> table(Figures figures, Period period, int limit)
      throws SQLException {
    Optional<List<LedgerAccount>> chart = figures.ask(new AccountsQuery());
    Period before = previous(period);
    var now = figures.ask(TurnoverQuery.beforeClosing(period.from(), period.to()));
    var then = figures.ask(TurnoverQuery.beforeClosing(before.from(), before.to()));
    var year = figures.ask(TurnoverQuery.beforeClosing(period.to().withDayOfYear(1), period.to()));
    if (chart.isEmpty() || now.isEmpty() || then.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    Lines lines = new Lines();
    List<Map<String, Turnover>> turnovers = List.of(now.get(), then.get(), year.get());
    BigDecimal[] income =
        part(lines, chart.get(), AccountType.INCOME, TEXTS.get("profit.income"), turnovers, period);
    BigDecimal[] expense =
        part(
            lines,
            chart.get(),
            AccountType.EXPENSE,
            TEXTS.get("profit.expense"),
            turnovers,
            period);
    lines.add(
        Weight.TOTAL,
        0,
        Optional.empty(),
        "",
        TEXTS.get("profit.result"),
        income[0].subtract(expense[0]),
        income[1].subtract(expense[1]),
        income[2].subtract(expense[2]));
    return Optional.of(
        lines.table(
            title(),
            Lines.span(period),
            List.of(
                Lines.words(TEXTS.get("balances.account")),
                Lines.longWords(TEXTS.get("balances.name")),
                Lines.money(TEXTS.get("profit.period")),
                Lines.money(TEXTS.get("profit.before", Lines.span(before))),
                Lines.money(TEXTS.get("profit.year")))));
  }

  private static BigDecimal[] part(
      Lines lines,
      List<LedgerAccount> chart,
      AccountType type,
      String name,
      List<Map<String, Turnover>> turnovers,
      Period period) {
    lines.heading(0, "", name, "", "", "");
    BigDecimal[] sums =
        new ChartTree(chart, account -> account.type() == type)
            .layOut(
                lines,
                FIGURES,
                account -> figures(turnovers, account, type == AccountType.INCOME),
                account ->
                    new Drill.Into(new ReportLink.Lines(account, period.from(), period.to())));
    lines.add(
        Weight.SUBTOTAL,
        0,
        Optional.empty(),
        "",
        TEXTS.get("profit.sum", name),
        sums[0],
        sums[1],
        sums[2]);
    return sums;
  }

  private static BigDecimal[] figures(
      List<Map<String, Turnover>> turnovers, String account, boolean turned) {
    return turnovers.stream()
        .map(map -> map.getOrDefault(account, Turnover.NONE).balance().setScale(2))
        .map(balance -> turned ? balance.negate() : balance)
        .toArray(BigDecimal[]::new);
  }

  /** Whole months before whole months; otherwise as many days before. */
  static Period previous(Period period) {
    LocalDate from = period.from();
    LocalDate after = period.to().plusDays(1);
    if (from.getDayOfMonth() == 1 && after.getDayOfMonth() == 1) {
      long months = ChronoUnit.MONTHS.between(from, after);
      return new Period(from.minusMonths(months), from.minusDays(1));
    }
    return new Period(from.minusDays(ChronoUnit.DAYS.between(from, after)), from.minusDays(1));
  }
}
