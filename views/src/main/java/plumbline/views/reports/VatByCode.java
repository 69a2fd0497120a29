package plumbline.views.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import plumbline.sync.cache.AccountsQuery;
import plumbline.sync.cache.VatQuery;
import plumbline.views.reports.ReportTable.Weight;
import plumbline.views.text.Texts;

/** Base and tax under each VAT code, by tax point, in whole months. */
final class VatByCode implements Report {
  private static final Texts TEXTS = Texts.of(VatByCode.class);

  @Override
  public String title() {
    return TEXTS.get("vat.title");
  }

  @Override
  public Optional<LocalDate> usualFrom(LocalDate today) {
    return Optional.of(today.withDayOfMonth(1));
  }

  @Override
  public Optional<ReportTable> table(Figures figures, Period period, int limit) throws Exception {
    Period months =
        new Period(period.from().withDayOfMonth(1), YearMonth.from(period.to()).atEndOfMonth());
    var codes = figures.ask(new VatQuery(months.from(), months.to()));
    var chart = figures.ask(new AccountsQuery());
    if (codes.isEmpty() || chart.isEmpty()) {
      return Optional.empty();
    }
    Lines lines = new Lines();
    codes.get().forEach(code -> line(lines, code, months));
    if (!codes.get().isEmpty()) {
      totals(lines, codes.get());
    }
    if (chart.get().stream().noneMatch(account -> "vat".equals(account.control()))) {
      lines.remark(false, TEXTS.get("vat.noControl"));
    }
    return Optional.of(
        lines.table(title(), TEXTS.get("vat.period", Lines.span(months)), columns()));
  }

  private static void line(Lines lines, VatQuery.Code code, Period months) {
    lines.detail(
        0,
        new Drill.Into(new ReportLink.Vat(code.code(), months.from(), months.to())),
        code.code(),
        code.name(),
        code.bucket(),
        code.returnRow(),
        code.salesBase(),
        code.salesTax(),
        code.purchaseBase(),
        code.purchaseTax());
  }

  private static void totals(Lines lines, List<VatQuery.Code> codes) {
    BigDecimal owed = Lines.sum(codes.stream().map(VatQuery.Code::salesTax));
    BigDecimal deducted = Lines.sum(codes.stream().map(VatQuery.Code::purchaseTax));
    lines.add(
        Weight.SUBTOTAL,
        0,
        Optional.empty(),
        "",
        TEXTS.get("vat.sum"),
        "",
        "",
        Lines.sum(codes.stream().map(VatQuery.Code::salesBase)),
        owed,
        Lines.sum(codes.stream().map(VatQuery.Code::purchaseBase)),
        deducted);
    BigDecimal payable = owed.subtract(deducted);
    lines.add(
        Weight.TOTAL,
        0,
        Optional.empty(),
        "",
        payable.signum() < 0 ? TEXTS.get("vat.reclaim") : TEXTS.get("vat.payable"),
        "",
        "",
        "",
        payable.abs(),
        "",
        "");
  }

  private static List<ReportTable.Column> columns() {
    return List.of(
        Lines.words(TEXTS.get("vat.code")),
        Lines.longWords(TEXTS.get("balances.name")),
        Lines.words(TEXTS.get("vat.bucket")),
        Lines.words(TEXTS.get("vat.row")),
        Lines.money(TEXTS.get("vat.salesBase")),
        Lines.money(TEXTS.get("vat.salesTax")),
        Lines.money(TEXTS.get("vat.purchaseBase")),
        Lines.money(TEXTS.get("vat.purchaseTax")));
  }
}
