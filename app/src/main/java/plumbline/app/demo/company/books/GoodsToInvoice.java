package plumbline.app.demo.company.books;

import static plumbline.domain.finance.EntryLine.credit;
import static plumbline.domain.finance.EntryLine.debit;

import java.math.BigDecimal;
import java.time.LocalDate;
import plumbline.app.demo.company.trade.BusinessDays;
import plumbline.app.demo.company.trade.OrderBook;

/** The cost of goods that left and are not invoiced yet, so that the ledger holds what is there. */
final class GoodsToInvoice {
  private GoodsToInvoice() {}

  static void book(OrderBook orders, Journal journal, BusinessDays days) {
    BigDecimal cost =
        orders.orders().stream()
            .filter(order -> order.fulfilment().isToInvoice())
            .map(Sales::costOfGoods)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (cost.signum() > 0) {
      LocalDate day = days.onOrBefore(days.last());
      journal.write(
          Journal.Document.manual(day, "GNI-" + day, "Goods shipped and not invoiced yet"),
          debit("814", cost),
          credit("261", cost));
    }
  }
}
