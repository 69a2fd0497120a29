package plumbline.views.reports;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plumbline.sync.cache.AccountsQuery;
import plumbline.sync.cache.LedgerAccount;
import plumbline.sync.cache.OpenInvoice;
import plumbline.sync.cache.OpenInvoicesQuery;
import plumbline.sync.cache.Turnover;
import plumbline.sync.cache.TurnoverQuery;
import plumbline.views.reports.ReportTable.Weight;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/**
 * What each customer owes by how long it is overdue. What stands on the receivables accounts and
 * not on invoices is a line of its own, so that the total is always the ledger's.
 */
final class AgedReceivables implements Report {
  private static final Texts TEXTS = Texts.of(AgedReceivables.class);
  private static final int BUCKETS = 5;

  @Override
  public String title() {
    return TEXTS.get("aged.title");
  }

  @Override
  public Optional<LocalDate> usualFrom(LocalDate today) {
    return Optional.empty();
  }

  @Override
  public Optional<ReportTable> table(Figures figures, Period period, int limit)
      throws SQLException {
    LocalDate day = period.to();
    var invoices = figures.ask(new OpenInvoicesQuery(null, day));
    var chart = figures.ask(new AccountsQuery());
    var turnovers = figures.ask(TurnoverQuery.all(null, day));
    if (invoices.isEmpty() || chart.isEmpty() || turnovers.isEmpty()) {
      return Optional.empty();
    }
    Lines lines = new Lines();
    BigDecimal[] total = customers(lines, invoices.get(), day);
    ledger(lines, total[BUCKETS], controls(chart.get()), turnovers.get());
    return Optional.of(lines.table(title(), TEXTS.get("period.day", Lines.date(day)), columns()));
  }

  private static List<ReportTable.Column> columns() {
    return List.of(
        Lines.words(TEXTS.get("aged.customer")),
        Lines.longWords(TEXTS.get("balances.name")),
        Lines.money(TEXTS.get("aged.notDue")),
        Lines.money(TEXTS.get("aged.to30")),
        Lines.money(TEXTS.get("aged.to60")),
        Lines.money(TEXTS.get("aged.to90")),
        Lines.money(TEXTS.get("aged.older")),
        Lines.money(TEXTS.get("aged.total")));
  }

  private static BigDecimal[] customers(Lines lines, List<OpenInvoice> invoices, LocalDate day) {
    Map<String, String> names = new TreeMap<>();
    Map<String, BigDecimal[]> sums = new TreeMap<>();
    for (OpenInvoice invoice : invoices) {
      names.put(invoice.customer(), invoice.customerName());
      BigDecimal[] sum =
          sums.computeIfAbsent(invoice.customer(), _ -> ChartTree.zeros(BUCKETS + 1));
      int bucket = bucket(invoice.due(), day);
      sum[bucket] = sum[bucket].add(invoice.open());
      sum[BUCKETS] = sum[BUCKETS].add(invoice.open());
    }
    BigDecimal[] total = ChartTree.zeros(BUCKETS + 1);
    sums.forEach(
        (customer, sum) -> {
          ChartTree.add(total, sum);
          lines.detail(
              0,
              new Drill.Into(new ReportLink.Invoices(customer, day)),
              cells(customer, names.getOrDefault(customer, ""), sum));
        });
    lines.add(
        Weight.SUBTOTAL,
        0,
        Optional.empty(),
        cells("", TEXTS.get("aged.invoices", sums.size()), total));
    return total;
  }

  private static Object[] cells(String number, String name, BigDecimal[] sums) {
    List<Object> cells = new ArrayList<>(List.of(number, name));
    cells.addAll(Arrays.asList(sums));
    return cells.toArray();
  }

  private static List<LedgerAccount> controls(List<LedgerAccount> chart) {
    return chart.stream().filter(account -> "receivables".equals(account.control())).toList();
  }

  private static void ledger(
      Lines lines, BigDecimal open, List<LedgerAccount> controls, Map<String, Turnover> turnovers) {
    if (controls.isEmpty()) {
      lines.remark(false, TEXTS.get("aged.noControl"));
      return;
    }
    BigDecimal ledger =
        Lines.sum(
                controls.stream()
                    .map(a -> turnovers.getOrDefault(a.number(), Turnover.NONE).balance()))
            .setScale(2);
    BigDecimal unallocated = ledger.subtract(open);
    String accounts = String.join(", ", controls.stream().map(LedgerAccount::label).toList());
    lines.add(
        Weight.DETAIL,
        0,
        Optional.of(new Drill.Into(new ReportLink.Lines(controls.getFirst().number(), null, null))),
        "",
        TEXTS.get("aged.unallocated"),
        "",
        "",
        "",
        "",
        "",
        unallocated);
    lines.add(Weight.TOTAL, 0, Optional.empty(), "", accounts, "", "", "", "", "", ledger);
    if (unallocated.signum() != 0) {
      lines.remark(false, TEXTS.get("aged.difference", Amounts.ofProgram().money(unallocated)));
    } else {
      lines.remark(true, TEXTS.get("aged.agrees"));
    }
  }

  /** Not due, then 1 to 30, 31 to 60, 61 to 90 days overdue, then more. */
  static int bucket(LocalDate due, LocalDate day) {
    long overdue = ChronoUnit.DAYS.between(due, day);
    return overdue <= 0 ? 0 : (int) Math.min(BUCKETS - 1, (overdue + 29) / 30);
  }
}
