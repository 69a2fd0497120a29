package plumbline.app.demo.company.books;

import static plumbline.domain.finance.EntryLine.credit;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.app.demo.company.tax.Vat;
import plumbline.app.demo.company.trade.BusinessDays;
import plumbline.app.demo.company.warehouse.Delivery;
import plumbline.app.demo.company.warehouse.Movement;
import plumbline.domain.finance.EntryLine;

/** Suppliers' invoices for what they delivered, and our payments for them. */
final class Purchases {
  private static final int DAYS_TO_PAY = 30;

  private final Journal journal;
  private final Cashbook cashbook;
  private final BusinessDays days;
  private final Map<LocalDate, List<EntryLine>> paymentRuns = new TreeMap<>();

  Purchases(Journal journal, Cashbook cashbook, BusinessDays days) {
    this.journal = journal;
    this.cashbook = cashbook;
    this.days = days;
  }

  void book(Delivery delivery) {
    Map<Vat, BigDecimal> net = new EnumMap<>(Vat.class);
    for (Movement receipt : delivery.receipts()) {
      net.merge(receipt.place().product().family().vat(), receipt.value(), BigDecimal::add);
    }
    List<EntryLine> lines = new ArrayList<>();
    BigDecimal owed = BigDecimal.ZERO;
    for (Map.Entry<Vat, BigDecimal> part : net.entrySet()) {
      lines.add(taxed("261", part.getValue(), part.getKey()));
      owed = owed.add(part.getValue()).add(tax(part.getKey(), part.getValue(), lines));
    }
    lines.add(credit("454", owed));
    String supplier = delivery.supplier().name();
    journal.write(
        Journal.Document.manual(delivery.day(), delivery.note(), "Goods from " + supplier), lines);
    payLater(delivery.day(), delivery.note(), supplier, owed);
  }

  /** Adds the tax of a part to the lines; returns what of it is owed to the supplier. */
  static BigDecimal tax(Vat vat, BigDecimal net, List<EntryLine> lines) {
    return switch (vat) {
      case STANDARD, REDUCED, LOWEST -> {
        lines.add(taxed(vat.inputAccount(), vat.on(net), vat));
        yield vat.on(net);
      }
      case SMALL_BUSINESS, PUBLIC_INTEREST -> BigDecimal.ZERO;
      case REVERSE_CHARGE -> {
        BigDecimal owedToState = Vat.STANDARD.on(net);
        lines.add(taxed("4664", owedToState, vat));
        lines.add(new EntryLine("4674", BigDecimal.ZERO, owedToState, vat.code(), ""));
        yield BigDecimal.ZERO;
      }
    };
  }

  private static EntryLine taxed(String account, BigDecimal amount, Vat vat) {
    return new EntryLine(account, amount, BigDecimal.ZERO, vat.code(), "");
  }

  /** Puts the bill into the payment run of its week. */
  void payLater(LocalDate from, String reference, String supplier, BigDecimal amount) {
    LocalDate thursday =
        from.plusDays(DAYS_TO_PAY).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    LocalDate day = days.onOrAfter(thursday);
    if (!day.isBefore(thursday)) {
      paymentRuns
          .computeIfAbsent(day, _ -> new ArrayList<>())
          .add(new EntryLine("454", amount, BigDecimal.ZERO, null, supplier + ", " + reference));
    }
  }

  /** Once all bills are in. */
  void pay() {
    paymentRuns.forEach(
        (day, bills) -> {
          if (bills.size() == 1) {
            String text = bills.getFirst().text();
            cashbook.pay(
                Journal.Document.payment(day, "RUN-" + day, "Payment run, 1 bill"),
                text.substring(0, text.lastIndexOf(", ")),
                bills.getFirst().debit());
            return;
          }
          List<EntryLine> lines = new ArrayList<>(bills);
          lines.add(
              credit(
                  "384",
                  bills.stream().map(EntryLine::debit).reduce(BigDecimal.ZERO, BigDecimal::add)));
          journal.write(
              Journal.Document.payment(
                  day, "RUN-" + day, "Payment run, " + bills.size() + " bills"),
              lines);
        });
  }
}
