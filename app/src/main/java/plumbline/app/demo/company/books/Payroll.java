package plumbline.app.demo.company.books;

import static plumbline.domain.finance.EntryLine.credit;
import static plumbline.domain.finance.EntryLine.debit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.trade.BusinessDays;

/** Wages of forty-two people: 15 % income tax, 18.5 % contributions, 13 % social tax on top. */
final class Payroll {
  private static final int GROSS = 22_680_000;

  private final long seed;
  private final Journal journal;
  private final BusinessDays days;

  Payroll(long seed, Journal journal, BusinessDays days) {
    this.seed = seed;
    this.journal = journal;
    this.days = days;
  }

  void book() {
    YearMonth month = YearMonth.from(days.first());
    while (!month.atEndOfMonth().isAfter(days.last())) {
      book(month);
      month = month.plusMonths(1);
    }
  }

  private void book(YearMonth month) {
    int overtime = Chance.of(seed, "overtime " + month).between(0, 60) * 10_000;
    BigDecimal gross = BigDecimal.valueOf(GROSS + overtime);
    BigDecimal incomeTax = gross.multiply(new BigDecimal("0.15")).setScale(0);
    BigDecimal contributions = gross.multiply(new BigDecimal("0.185")).setScale(0);
    BigDecimal socialTax = gross.multiply(new BigDecimal("0.13")).setScale(0);
    BigDecimal net = gross.subtract(incomeTax).subtract(contributions);
    String reference = "WAGES-" + month;
    journal.write(
        Journal.Document.manual(month.atEndOfMonth(), reference, "Wages of " + month),
        debit("541", gross),
        credit("471", net),
        credit("462", incomeTax),
        credit("463", contributions),
        debit("561", socialTax),
        credit("464", socialTax));
    LocalDate payday = month.plusMonths(1).atDay(5);
    if (isDue(payday)) {
      journal.write(
          Journal.Document.payment(
              days.onOrAfter(payday), reference, "Wages of " + month + " paid"),
          debit("471", net),
          credit("384", net));
    }
    LocalDate taxDay = month.plusMonths(1).atDay(12);
    if (isDue(taxDay)) {
      journal.write(
          Journal.Document.payment(
              days.onOrAfter(taxDay), reference, "Taxes on wages of " + month + " to NAV"),
          debit("462", incomeTax),
          debit("463", contributions),
          debit("464", socialTax),
          credit("384", incomeTax.add(contributions).add(socialTax)));
    }
  }

  private boolean isDue(LocalDate day) {
    return days.contains(day) && !days.onOrAfter(day).isBefore(day);
  }
}
