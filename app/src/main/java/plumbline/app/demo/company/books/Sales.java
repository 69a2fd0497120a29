package plumbline.app.demo.company.books;

import static plumbline.domain.finance.EntryLine.credit;
import static plumbline.domain.finance.EntryLine.debit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.chance.OrderedId;
import plumbline.app.demo.company.tax.Vat;
import plumbline.app.demo.company.trade.Fulfilment;
import plumbline.app.demo.company.trade.Order;
import plumbline.app.demo.company.trade.OrderBook;
import plumbline.app.demo.company.trade.OrderLine;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;

/** One invoice and one entry for every order that left. */
final class Sales {
  private final Journal journal;
  private final Chance ids;
  private final Map<Integer, Integer> lastNumbers = new HashMap<>();

  Sales(long seed, Journal journal) {
    this.journal = journal;
    this.ids = Chance.of(seed, "invoice ids");
  }

  private record Sale(LocalDate day, Order order) {}

  List<Invoice> invoice(OrderBook orders) {
    List<Sale> sales = new ArrayList<>();
    for (Order order : orders.orders()) {
      if (order.fulfilment() instanceof Fulfilment.Shipped shipped) {
        sales.add(new Sale(shipped.day(), order));
      }
    }
    sales.sort(Comparator.comparing(Sale::day).thenComparingInt(sale -> sale.order().number()));
    return sales.stream().map(this::invoice).toList();
  }

  private Invoice invoice(Sale sale) {
    LocalDate day = sale.day();
    Order order = sale.order();
    var number =
        new InvoiceNumber(day.getYear(), lastNumbers.merge(day.getYear(), 1, Integer::sum));
    UUID entry =
        journal.write(
            new Journal.Document(
                EntrySource.INVOICE,
                day,
                number.toString(),
                "Invoice " + number + ", order " + order.number() + ", " + order.customer().name()),
            lines(order));
    return new Invoice(
        OrderedId.at(day.atTime(10, 0).toInstant(ZoneOffset.UTC), ids),
        number,
        order,
        day,
        day.plusDays(order.customer().terms().daysToPay()),
        entry);
  }

  private static List<EntryLine> lines(Order order) {
    List<EntryLine> lines = new ArrayList<>();
    lines.add(debit("311", order.amounts().gross()));
    order
        .goods()
        .netPerVat()
        .forEach((vat, net) -> lines.add(taxed(vat.revenueAccount(), net, vat)));
    if (order.shippingNet().signum() > 0) {
      lines.add(taxed("912", order.shippingNet(), Vat.STANDARD));
    }
    order
        .amounts()
        .netPerVat()
        .forEach(
            (vat, net) -> {
              if (vat.on(net).signum() > 0) {
                lines.add(taxed(vat.outputAccount(), vat.on(net), vat));
              }
            });
    BigDecimal cost = costOfGoods(order);
    if (cost.signum() > 0) {
      lines.add(debit("814", cost));
      lines.add(credit("261", cost));
    }
    return lines;
  }

  private static EntryLine taxed(String account, BigDecimal amount, Vat vat) {
    return new EntryLine(account, BigDecimal.ZERO, amount, vat.code(), "");
  }

  static BigDecimal costOfGoods(Order order) {
    return order.lines().stream()
        .filter(line -> line.product().isStocked())
        .map(OrderLine::cost)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
