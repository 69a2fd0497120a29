package plumbline.app.demo.company.books;

import static plumbline.domain.finance.EntryLine.credit;
import static plumbline.domain.finance.EntryLine.debit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.clientele.Clientele;
import plumbline.app.demo.company.clientele.Customer;
import plumbline.app.demo.company.trade.BusinessDays;
import plumbline.app.demo.company.warehouse.Delivery;
import plumbline.app.demo.company.warehouse.Movement;
import plumbline.app.demo.company.warehouse.Supplier;
import plumbline.domain.finance.EntryLine;

/** What the company had and owed when the twelve months began; the old debts are paid in time. */
final class OpeningBalance {
  private static final int OLD_INVOICES = 160;

  private final long seed;
  private final Journal journal;
  private final Cashbook cashbook;
  private final BusinessDays days;

  OpeningBalance(long seed, Journal journal, Cashbook cashbook, BusinessDays days) {
    this.seed = seed;
    this.journal = journal;
    this.cashbook = cashbook;
    this.days = days;
  }

  void book(Clientele clientele, List<Movement> movements, List<Delivery> deliveries) {
    BigDecimal receivable = oldReceivables(clientele, new Receipts(seed, cashbook, days));
    BigDecimal payable = oldPayables(deliveries);
    BigDecimal stock =
        movements.stream()
            .filter(movement -> movement.cause().reason().equals("opening"))
            .map(Movement::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    List<EntryLine> lines = new ArrayList<>();
    lines.add(debit("114", new BigDecimal("4300000")));
    lines.add(credit("119", new BigDecimal("1900000")));
    lines.add(debit("123", new BigDecimal("68000000")));
    lines.add(credit("129", new BigDecimal("11400000")));
    lines.add(debit("131", new BigDecimal("31500000")));
    lines.add(debit("132", new BigDecimal("42800000")));
    lines.add(credit("139", new BigDecimal("29700000")));
    lines.add(debit("143", new BigDecimal("9600000")));
    lines.add(credit("149", new BigDecimal("4100000")));
    lines.add(debit("261", stock));
    lines.add(debit("311", receivable));
    lines.add(debit("381", new BigDecimal("412500")));
    lines.add(debit("384", new BigDecimal("86431207")));
    lines.add(credit("411", new BigDecimal("30000000")));
    lines.add(credit("444", new BigDecimal("25000000")));
    lines.add(credit("454", payable));
    BigDecimal earned = BigDecimal.ZERO;
    for (EntryLine line : lines) {
      earned = earned.add(line.debit()).subtract(line.credit());
    }
    lines.add(credit("413", earned));
    journal.write(Journal.Document.manual(days.first(), "OPENING", "Opening balances"), lines);
  }

  private BigDecimal oldReceivables(Clientele clientele, Receipts receipts) {
    Chance chance = Chance.of(seed, "old invoices");
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 1; i <= OLD_INVOICES; i++) {
      Customer customer = chance.oneOf(clientele.customers());
      BigDecimal amount = BigDecimal.valueOf(chance.between(9_000, 620_000)).setScale(2);
      LocalDate day = days.get(chance.between(1, 50));
      receipts.bookOld(day, "OLD/%04d".formatted(i), customer, amount);
      sum = sum.add(amount);
    }
    return sum;
  }

  private BigDecimal oldPayables(List<Delivery> deliveries) {
    Chance chance = Chance.of(seed, "old bills");
    BigDecimal sum = BigDecimal.ZERO;
    for (Supplier supplier : deliveries.stream().map(Delivery::supplier).distinct().toList()) {
      BigDecimal amount = BigDecimal.valueOf(chance.between(400_000, 3_900_000)).setScale(2);
      cashbook.pay(
          Journal.Document.payment(
              days.get(chance.between(3, 22)), "OLD", "Earlier bill paid to " + supplier.name()),
          supplier.name(),
          amount);
      sum = sum.add(amount);
    }
    return sum;
  }
}
