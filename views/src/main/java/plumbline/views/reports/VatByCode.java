package plumbline.views.reports;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.sync.cache.AccountsQuery;
import plumbline.sync.cache.VatQuery;
import plumbline.views.reports.ReportTable.Weight;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** Base and tax under each VAT code by tax point, held against the VAT accounts of the ledger. */
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
  public Optional<ReportTable> table(Figures figures, Period period, int limit)
      throws SQLException {
    var vat = figures.ask(new VatQuery(period.from(), period.to()));
    var chart = figures.ask(new AccountsQuery());
    if (vat.isEmpty() || chart.isEmpty()) {
      return Optional.empty();
    }
    VatQuery.Answer answer = vat.get();
    Lines lines = new Lines();
    answer.codes().forEach(code -> line(lines, code, period));
    if (!answer.codes().isEmpty() || answer.ledger().signum() != 0) {
      totals(lines, answer);
      ledger(lines, answer, period);
    }
    if (chart.get().stream().noneMatch(account -> "vat".equals(account.control()))) {
      lines.remark(false, TEXTS.get("vat.noControl"));
    }
    return Optional.of(
        lines.table(title(), TEXTS.get("vat.period", Lines.span(period)), columns()));
  }

  private static void line(Lines lines, VatQuery.Code code, Period period) {
    lines.detail(
        0,
        new Drill.Into(new ReportLink.Vat(code.code(), period.from(), period.to())),
        code.code(),
        code.name(),
        code.bucket(),
        code.returnRow(),
        code.payableBase(),
        code.payableTax(),
        code.deductibleBase(),
        code.deductibleTax());
  }

  private static void totals(Lines lines, VatQuery.Answer answer) {
    List<VatQuery.Code> codes = answer.codes();
    lines.add(
        Weight.SUBTOTAL,
        0,
        Optional.empty(),
        "",
        TEXTS.get("vat.sum"),
        "",
        "",
        Lines.sum(codes.stream().map(VatQuery.Code::payableBase)),
        Lines.sum(codes.stream().map(VatQuery.Code::payableTax)),
        Lines.sum(codes.stream().map(VatQuery.Code::deductibleBase)),
        Lines.sum(codes.stream().map(VatQuery.Code::deductibleTax)));
    single(
        lines,
        Weight.TOTAL,
        Optional.empty(),
        answer.owed().signum() < 0 ? TEXTS.get("vat.reclaim") : TEXTS.get("vat.payable"),
        answer.owed());
  }

  /** What is owed stands at payable, what comes back at deductible. */
  private static void single(
      Lines lines, Weight weight, Optional<Drill> drill, String words, BigDecimal owed) {
    boolean back = owed.signum() < 0;
    lines.add(
        weight, 0, drill, "", words, "", "", "", back ? "" : owed, "", back ? owed.negate() : "");
  }

  private static void ledger(Lines lines, VatQuery.Answer answer, Period period) {
    BigDecimal difference = answer.ledger().subtract(answer.owed());
    if (answer.withoutCode().signum() != 0) {
      single(
          lines,
          Weight.DETAIL,
          Optional.of(new Drill.Into(new ReportLink.VatOutside(period.from(), period.to()))),
          TEXTS.get("vat.withoutCode"),
          answer.withoutCode());
    }
    single(lines, Weight.SUBTOTAL, Optional.empty(), TEXTS.get("vat.ledger"), answer.ledger());
    if (difference.signum() == 0) {
      lines.remark(true, TEXTS.get("vat.agrees"));
    } else {
      lines.remark(false, TEXTS.get("vat.differs", Amounts.ofProgram().money(difference)));
    }
    if (!answer.untold().isEmpty()) {
      lines.remark(false, TEXTS.get("vat.untold", String.join(", ", answer.untold())));
    }
  }

  private static List<ReportTable.Column> columns() {
    return List.of(
        Lines.words(TEXTS.get("vat.code")),
        Lines.longWords(TEXTS.get("balances.name")),
        Lines.words(TEXTS.get("vat.bucket")),
        Lines.words(TEXTS.get("vat.row")),
        Lines.money(TEXTS.get("vat.payableBase")),
        Lines.money(TEXTS.get("vat.payableTax")),
        Lines.money(TEXTS.get("vat.deductibleBase")),
        Lines.money(TEXTS.get("vat.deductibleTax")));
  }
}
