package plumbline.views.reports;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.sync.cache.TrialBalance;
import plumbline.sync.cache.TrialBalanceQuery;
import plumbline.views.reports.ReportTable.Weight;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** The trial balance of a period, for files and paper. */
final class TrialBalanceReport implements Report {
  private static final Texts TEXTS = Texts.of(TrialBalanceReport.class);

  @Override
  public String title() {
    return TEXTS.get("balances.title");
  }

  @Override
  public Optional<LocalDate> usualFrom(LocalDate today) {
    return Optional.of(today.withDayOfYear(1));
  }

  @Override
  public Optional<ReportTable> table(Figures figures, Period period, int limit)
      throws SQLException {
    return figures
        .ask(new TrialBalanceQuery(period.from(), period.to()))
        .map(balance -> table(balance, Lines.span(period)));
  }

  static ReportTable table(TrialBalance balance, String period) {
    Lines lines = new Lines();
    for (TrialBalance.Row row : balance.rows()) {
      lines.add(
          Weight.DETAIL,
          0,
          Optional.empty(),
          row.account(),
          row.name(),
          row.opening(),
          row.debit(),
          row.credit(),
          row.balance());
    }
    var difference = balance.debit().subtract(balance.credit());
    lines.add(
        Weight.TOTAL,
        0,
        Optional.empty(),
        "",
        TEXTS.get("totals.accounts", balance.rows().size()),
        balance.opening(),
        balance.debit(),
        balance.credit(),
        balance.opening().add(difference));
    if (difference.signum() != 0) {
      lines.remark(false, TEXTS.get("balances.unbalanced", Amounts.ofProgram().money(difference)));
    }
    return lines.table(
        TEXTS.get("balances.title"),
        period,
        List.of(
            Lines.words(TEXTS.get("balances.account")),
            Lines.longWords(TEXTS.get("balances.name")),
            Lines.money(TEXTS.get("figure.opening")),
            Lines.money(TEXTS.get("figure.debit")),
            Lines.money(TEXTS.get("figure.credit")),
            Lines.money(TEXTS.get("figure.balance"))));
  }
}
