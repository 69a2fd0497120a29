package plumbline.views.reports;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.sync.cache.AccountLine;
import plumbline.sync.cache.AccountLinesQuery;
import plumbline.sync.cache.TrialBalance;
import plumbline.sync.cache.TrialBalanceQuery;
import plumbline.views.reports.ReportTable.Weight;
import plumbline.views.text.Texts;

/** Account by account: balance before, the lines of the period, balance after. */
record GeneralLedger(@Nullable String account) implements Report {
  private static final Texts TEXTS = Texts.of(GeneralLedger.class);

  @Override
  public String title() {
    return TEXTS.get("ledger.title");
  }

  @Override
  public Optional<LocalDate> usualFrom(LocalDate today) {
    return Optional.of(today.withDayOfMonth(1));
  }

  @Override
  public Optional<ReportTable> table(Figures figures, Period period, int limit)
      throws SQLException {
    var balance = figures.ask(new TrialBalanceQuery(period.from(), period.to()));
    if (balance.isEmpty()) {
      return Optional.empty();
    }
    Lines lines = new Lines();
    int left = limit;
    for (TrialBalance.Row row : balance.get().rows()) {
      if (account == null || account.equals(row.account())) {
        left -= account(figures, lines, row, period, left);
      }
    }
    lines.remarkIfCut(left < 0, limit);
    return Optional.of(lines.table(title(), Lines.span(period), columns()));
  }

  /** Returns how many lines the account has, or one more than are left. */
  private static int account(
      Figures figures, Lines lines, TrialBalance.Row row, Period period, int left)
      throws SQLException {
    if (left < 0) {
      return 0;
    }
    List<AccountLine> found =
        figures
            .ask(new AccountLinesQuery(row.account(), period.from(), period.to(), null, left + 1))
            .orElse(List.of());
    lines.heading(0, row.account(), "", "", row.name(), "", "", row.opening().setScale(2));
    for (AccountLine line : found.subList(0, Math.min(left, found.size()))) {
      lines.detail(
          1,
          new Drill.Entry(line.entry()),
          line.number().toString(),
          line.postingDate(),
          line.reference(),
          line.description(),
          line.debit(),
          line.credit(),
          line.balance());
    }
    BigDecimal closing = row.balance().setScale(2);
    lines.add(
        Weight.SUBTOTAL,
        0,
        Optional.of(new Drill.Into(new ReportLink.Lines(row.account(), null, period.to()))),
        "",
        "",
        "",
        TEXTS.get("profit.sum", row.account()),
        row.debit(),
        row.credit(),
        closing);
    return found.size();
  }

  private static List<ReportTable.Column> columns() {
    return List.of(
        Lines.words(TEXTS.get("ledger.number")),
        Lines.date(TEXTS.get("lines.date")),
        Lines.words(TEXTS.get("lines.reference")),
        Lines.longWords(TEXTS.get("lines.description")),
        Lines.money(TEXTS.get("figure.debit")),
        Lines.money(TEXTS.get("figure.credit")),
        Lines.money(TEXTS.get("lines.balance")));
  }
}
