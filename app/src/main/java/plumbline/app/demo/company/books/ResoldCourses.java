package plumbline.app.demo.company.books;

import static plumbline.domain.finance.EntryLine.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.app.demo.company.tax.Vat;
import plumbline.app.demo.company.trade.BusinessDays;
import plumbline.app.demo.company.trade.OrderLine;
import plumbline.domain.finance.EntryLine;

/** Courses are held by a partner, who bills once a month what we sold of them. */
final class ResoldCourses {
  private static final String PARTNER = "Műszaki Könyv és Oktatás Nonprofit Kft.";

  private final Journal journal;
  private final Purchases purchases;
  private final BusinessDays days;

  ResoldCourses(Journal journal, Purchases purchases, BusinessDays days) {
    this.journal = journal;
    this.purchases = purchases;
    this.days = days;
  }

  void book(List<Invoice> invoices) {
    Map<YearMonth, BigDecimal> months = new TreeMap<>();
    for (Invoice invoice : invoices) {
      for (OrderLine line : invoice.order().lines()) {
        if (!line.product().isStocked()) {
          months.merge(YearMonth.from(invoice.issued()), line.cost(), BigDecimal::add);
        }
      }
    }
    months.forEach(this::book);
  }

  private void book(YearMonth month, BigDecimal cost) {
    LocalDate day = month.atEndOfMonth();
    if (days.contains(day)) {
      String reference = "COURSES-" + month;
      journal.write(
          Journal.Document.manual(day, reference, "Courses held by " + PARTNER),
          new EntryLine("815", cost, BigDecimal.ZERO, Vat.PUBLIC_INTEREST.code(), ""),
          credit("454", cost));
      purchases.payLater(day, reference, PARTNER, cost);
    }
  }
}
