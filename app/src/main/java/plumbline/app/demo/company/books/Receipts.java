package plumbline.app.demo.company.books;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.clientele.Customer;
import plumbline.app.demo.company.clientele.Iban;
import plumbline.app.demo.company.clientele.PriceTier;
import plumbline.app.demo.company.trade.BusinessDays;
import plumbline.app.demo.company.trade.Order;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.Counterparty;

/**
 * Money from customers: some pay early, most about when due, some late, a few in two parts. Those
 * who buy much pay what is due together, on Fridays or in the middle and at the end of the month;
 * what was paid by card comes two days later, order by order.
 */
final class Receipts {
  private static final int CARD_PERCENT = 50;

  private final long seed;
  private final Cashbook cashbook;
  private final BusinessDays days;
  private final Map<Transfer, List<Part>> transfers = new LinkedHashMap<>();

  private record Transfer(LocalDate day, Customer payer, String reference) {}

  private record Part(Invoice invoice, BigDecimal amount, String what) {}

  Receipts(long seed, Cashbook cashbook, BusinessDays days) {
    this.seed = seed;
    this.cashbook = cashbook;
    this.days = days;
  }

  void receive(List<Invoice> invoices) {
    for (Invoice invoice : invoices) {
      Chance chance = Chance.of(seed, "payment of order", invoice.order().number());
      int late = invoice.order().customer().terms().usuallyLate() + chance.between(-2, 4);
      LocalDate wished = invoice.due().plusDays(late);
      LocalDate day = wished.isBefore(invoice.issued()) ? invoice.issued() : wished;
      BigDecimal gross = invoice.order().amounts().gross();
      if (isByCard(invoice.order(), seed)) {
        planCard(invoice, gross);
      } else if (chance.below(60) == 0) {
        BigDecimal first = gross.divide(BigDecimal.TWO, 0, RoundingMode.DOWN);
        plan(invoice, day, first, "First part of invoice ");
        plan(invoice, day.plusDays(30), gross.subtract(first), "Second part of invoice ");
      } else {
        plan(invoice, day, gross, "Invoice ");
      }
    }
    transfers.forEach(this::book);
  }

  private void plan(Invoice invoice, LocalDate wished, BigDecimal amount, String what) {
    Customer customer = invoice.order().customer();
    LocalDate payday = payday(customer.terms().tier(), wished);
    LocalDate day = days.onOrAfter(payday);
    if (!day.isBefore(payday)) {
      add(new Transfer(day, customer, customer.number()), new Part(invoice, amount, what));
    }
  }

  private void planCard(Invoice invoice, BigDecimal amount) {
    LocalDate wished = invoice.issued().plusDays(2);
    LocalDate day = days.onOrAfter(wished);
    if (!day.isBefore(wished)) {
      add(
          new Transfer(day, invoice.order().customer(), "CARD-" + invoice.order().number()),
          new Part(invoice, amount, "Card payment of invoice "));
    }
  }

  private void add(Transfer transfer, Part part) {
    transfers.computeIfAbsent(transfer, _ -> new ArrayList<>()).add(part);
  }

  /** Whether the order was paid by card in the shop; only buyers at list price do. */
  static boolean isByCard(Order order, long seed) {
    return order.customer().terms().tier() == PriceTier.LIST
        && Chance.of(seed, "card for order", order.number()).in100(CARD_PERCENT);
  }

  private static LocalDate payday(PriceTier tier, LocalDate wished) {
    return switch (tier) {
      case LIST -> wished;
      case A, B -> wished.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
      case C ->
          wished.getDayOfMonth() <= 15
              ? wished.withDayOfMonth(15)
              : wished.with(TemporalAdjusters.lastDayOfMonth());
    };
  }

  private void book(Transfer transfer, List<Part> parts) {
    Customer payer = transfer.payer();
    Part first = parts.getFirst();
    String number = first.invoice().number().toString();
    boolean single = parts.size() == 1;
    String description =
        single
            ? first.what() + number + " paid, " + payer.name()
            : parts.size() + " invoices paid, " + payer.name();
    boolean byCard = transfer.reference().startsWith("CARD-");
    cashbook.receive(
        Journal.Document.payment(
            transfer.day(), single && !byCard ? number : transfer.reference(), description),
        new Counterparty(payer.number(), payer.name(), byCard ? "" : Iban.of(payer.id())),
        parts.stream().map(part -> new Allocation(part.invoice().id(), part.amount())).toList());
  }

  /** An invoice from before the twelve months, which is in no list any more. */
  void bookOld(LocalDate day, String reference, Customer customer, BigDecimal amount) {
    cashbook.receive(
        Journal.Document.payment(day, reference, "Earlier invoice paid, " + customer.name()),
        new Counterparty(null, customer.name(), ""),
        List.of(),
        amount);
  }
}
