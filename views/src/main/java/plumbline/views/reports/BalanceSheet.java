package plumbline.views.reports;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.domain.finance.AccountType;
import plumbline.sync.cache.AccountsQuery;
import plumbline.sync.cache.LedgerAccount;
import plumbline.sync.cache.Turnover;
import plumbline.sync.cache.TurnoverQuery;
import plumbline.views.reports.ReportTable.Weight;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** Assets against liabilities and equity with the result not yet carried there, at a day. */
final class BalanceSheet implements Report {
  private static final Texts TEXTS = Texts.of(BalanceSheet.class);

  @Override
  public String title() {
    return TEXTS.get("sheet.title");
  }

  @Override
  public Optional<LocalDate> usualFrom(LocalDate today) {
    return Optional.empty();
  }

  @Override
  public Optional<ReportTable> table(Figures figures, Period period, int limit)
      throws SQLException {
    LocalDate day = period.to();
    Optional<List<LedgerAccount>> found = figures.ask(new AccountsQuery());
    var turnovers = figures.ask(TurnoverQuery.all(null, day));
    var before = figures.ask(TurnoverQuery.all(null, day.withDayOfYear(1).minusDays(1)));
    if (found.isEmpty() || turnovers.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    List<LedgerAccount> chart = found.get();
    Lines lines = new Lines();
    BigDecimal assets = part(lines, chart, AccountType.ASSET, turnovers.get(), day);
    BigDecimal liabilities = part(lines, chart, AccountType.LIABILITY, turnovers.get(), day);
    BigDecimal equity = part(lines, chart, AccountType.EQUITY, turnovers.get(), day);
    BigDecimal earlier = result(chart, before.get());
    BigDecimal year = result(chart, turnovers.get()).subtract(earlier);
    if (earlier.signum() != 0) {
      lines.add(Weight.DETAIL, 0, Optional.empty(), "", TEXTS.get("sheet.earlier"), earlier);
    }
    lines.add(
        Weight.DETAIL,
        0,
        Optional.of(new Drill.Into(new ReportLink.Of(ReportKind.PROFIT_AND_LOSS))),
        "",
        TEXTS.get("sheet.result", day.getYear()),
        year);
    BigDecimal others = liabilities.add(equity).add(earlier).add(year);
    lines.add(Weight.TOTAL, 0, Optional.empty(), "", TEXTS.get("sheet.others"), others);
    check(lines, assets, others);
    return Optional.of(
        lines.table(
            title(),
            TEXTS.get("period.day", Lines.date(day)),
            List.of(
                Lines.words(TEXTS.get("balances.account")),
                Lines.longWords(TEXTS.get("balances.name")),
                Lines.money(TEXTS.get("figure.balance")))));
  }

  private static void check(Lines lines, BigDecimal assets, BigDecimal others) {
    BigDecimal difference = assets.subtract(others);
    String amount = Amounts.ofProgram().money(difference);
    lines.remark(
        difference.signum() == 0,
        difference.signum() == 0 ? TEXTS.get("sheet.agrees") : TEXTS.get("sheet.differs", amount));
  }

  private static BigDecimal part(
      Lines lines,
      List<LedgerAccount> chart,
      AccountType type,
      Map<String, Turnover> turnovers,
      LocalDate day) {
    String name =
        switch (type) {
          case ASSET -> TEXTS.get("sheet.assets");
          case LIABILITY -> TEXTS.get("sheet.liabilities");
          default -> TEXTS.get("sheet.equity");
        };
    lines.heading(0, "", name, "");
    BigDecimal[] sums =
        new ChartTree(chart, account -> account.type() == type)
            .layOut(
                lines,
                1,
                account -> {
                  BigDecimal balance =
                      turnovers.getOrDefault(account, Turnover.NONE).balance().setScale(2);
                  return new BigDecimal[] {type == AccountType.ASSET ? balance : balance.negate()};
                },
                account -> new Drill.Into(new ReportLink.Lines(account, null, day)));
    lines.add(
        type == AccountType.ASSET ? Weight.TOTAL : Weight.SUBTOTAL,
        0,
        Optional.empty(),
        "",
        TEXTS.get("profit.sum", name),
        sums[0]);
    return sums[0];
  }

  /** Income less expense that no closing entry has carried to equity. */
  private static BigDecimal result(List<LedgerAccount> chart, Map<String, Turnover> turnovers) {
    return Lines.sum(
            chart.stream()
                .filter(
                    account ->
                        account.type() == AccountType.INCOME
                            || account.type() == AccountType.EXPENSE)
                .map(account -> turnovers.getOrDefault(account.number(), Turnover.NONE).balance()))
        .negate()
        .setScale(2);
  }
}
