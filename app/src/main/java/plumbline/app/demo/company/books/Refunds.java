package plumbline.app.demo.company.books;

import static plumbline.domain.finance.EntryLine.credit;
import static plumbline.domain.finance.EntryLine.debit;

import java.math.BigDecimal;
import java.util.List;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.trade.BusinessDays;
import plumbline.app.demo.company.trade.Order;

/**
 * A delivery fee now and then given back because the parcel came late. The order keeps its total;
 * the money leaves the bank.
 */
public final class Refunds {
  private static final int ONE_IN = 600;

  private final long seed;
  private final Journal journal;
  private final BusinessDays days;

  Refunds(long seed, Journal journal, BusinessDays days) {
    this.seed = seed;
    this.journal = journal;
    this.days = days;
  }

  /** Whether this invoiced order's delivery fee is given back. */
  public static boolean concerns(Order order, long seed) {
    return order.shippingNet().signum() > 0
        && Chance.of(seed, "refund of", order.number()).below(ONE_IN) == 0;
  }

  void book(List<Invoice> invoices) {
    for (Invoice invoice : invoices) {
      Order order = invoice.order();
      if (concerns(order, seed)) {
        BigDecimal tax = order.shippingGross().subtract(order.shippingNet());
        journal.write(
            Journal.Document.payment(
                days.after(invoice.issued(), 3),
                "REFUND-" + order.number(),
                "Delivery fee given back, order " + order.number() + " came late"),
            debit("912", order.shippingNet()),
            debit("4671", tax),
            credit("384", order.shippingGross()));
      }
    }
  }
}
