package plumbline.app.demo.company.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import plumbline.app.demo.company.clientele.Customer;
import plumbline.app.demo.company.clientele.Iban;
import plumbline.app.demo.company.trade.BusinessDays;
import plumbline.domain.finance.bank.BankStatement;
import plumbline.domain.finance.bank.StatementLine;
import plumbline.domain.finance.payment.Allocation;

/** The bank's statement of the last days, as people and other firms really write to a bank. */
final class BankLines {
  private final LocalDate day;
  private final List<StatementLine> lines = new ArrayList<>();

  private BankLines(LocalDate day) {
    this.day = day;
  }

  private record Open(Invoice invoice, BigDecimal amount) {
    Customer customer() {
      return invoice.order().customer();
    }
  }

  /** Over invoices that nobody has paid; empty where there are too few of them. */
  static BankStatement of(List<Invoice> invoices, List<Payment> payments, BusinessDays days) {
    List<Open> open = open(invoices, payments);
    Map<Customer, List<Open>> byCustomer = new LinkedHashMap<>();
    open.forEach(
        each -> byCustomer.computeIfAbsent(each.customer(), _ -> new ArrayList<>()).add(each));
    List<List<Open>> several = byCustomer.values().stream().filter(l -> l.size() > 1).toList();
    List<List<Open>> single = byCustomer.values().stream().filter(l -> l.size() == 1).toList();
    BankLines bank = new BankLines(days.get(days.count() - 1));
    if (several.size() >= 3 && single.size() >= 6) {
      bank.fill(several, single.stream().map(List::getFirst).toList());
    }
    return new BankStatement(Iban.OURS, "DEMO/" + bank.day, null, null, bank.lines);
  }

  private void fill(List<List<Open>> several, List<Open> single) {
    Open first = single.get(0);
    fromCustomer(first, first.amount(), "Számla " + first.invoice().number());
    List<Open> two = several.get(0).subList(0, 2);
    fromCustomer(
        two.getFirst(),
        two.get(0).amount().add(two.get(1).amount()),
        two.get(0).invoice().number() + ", " + two.get(1).invoice().number());
    Open ordered = single.get(1);
    fromCustomer(ordered, ordered.amount(), "rendeles " + ordered.invoice().order().number());
    Open known = several.get(1).getFirst();
    add(known.amount(), "", Iban.of(known.customer().id()), "koszonjuk");
    Open shortPaid = single.get(2);
    fromCustomer(
        shortPaid,
        shortPaid.amount().subtract(new BigDecimal("1000.00")),
        "szla: " + shortPaid.invoice().number());
    Open partly = several.get(2).getFirst();
    fromCustomer(partly, new BigDecimal("50000.00"), "reszlet");
    Open numbered = single.get(3);
    fromCustomer(numbered, numbered.amount(), "INV " + numbered.invoice().number());
    add(new BigDecimal("45000.00"), "BALATONI NYARALO KKT", Iban.of(90_000_017), "befizetes");
    add(new BigDecimal("-1890.00"), "", "", "Kártyadíj");
  }

  private void fromCustomer(Open open, BigDecimal amount, String reference) {
    add(
        amount,
        open.customer().name().toUpperCase(Locale.ROOT),
        Iban.of(open.customer().id()),
        reference);
  }

  private void add(BigDecimal amount, String name, String account, String reference) {
    int number = lines.size() + 1;
    String ours = "%s-%03d".formatted(day, number);
    lines.add(new StatementLine(number, day, day, amount, name, account, reference, ours));
  }

  private static List<Open> open(List<Invoice> invoices, List<Payment> payments) {
    Map<UUID, BigDecimal> paid = new HashMap<>();
    for (Payment payment : payments) {
      for (Allocation part : payment.draft().allocations()) {
        paid.merge(part.document(), part.amount(), BigDecimal::add);
      }
    }
    return invoices.stream()
        .map(
            invoice ->
                new Open(
                    invoice,
                    invoice
                        .order()
                        .amounts()
                        .gross()
                        .subtract(paid.getOrDefault(invoice.id(), BigDecimal.ZERO))))
        .filter(each -> each.amount().compareTo(new BigDecimal("2000")) > 0)
        .sorted(Comparator.comparing(each -> each.invoice().due()))
        .toList();
  }
}
