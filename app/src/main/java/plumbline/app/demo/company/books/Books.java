package plumbline.app.demo.company.books;

import java.util.List;
import plumbline.app.demo.company.clientele.Clientele;
import plumbline.app.demo.company.trade.BusinessDays;
import plumbline.app.demo.company.trade.OrderBook;
import plumbline.app.demo.company.warehouse.Delivery;
import plumbline.app.demo.company.warehouse.StockYear;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.bank.BankStatement;

/**
 * Invoices, payments and ledger of twelve months.
 *
 * @param entries by posting date, of exactly {@link #LINES} lines together
 * @param toBook what the bank tells of the last days and nobody has booked yet
 */
public record Books(
    List<Invoice> invoices,
    List<Payment> payments,
    List<EntryDraft> entries,
    BankStatement toBook) {
  public static final int LINES = 60_000;

  public static Books of(
      long seed, Clientele clientele, OrderBook orders, StockYear stock, BusinessDays days) {
    Journal journal = new Journal(seed);
    Cashbook cashbook = new Cashbook(seed, journal);
    new OpeningBalance(seed, journal, cashbook, days)
        .book(clientele, stock.movements(), stock.deliveries());
    Purchases purchases = new Purchases(journal, cashbook, days);
    for (Delivery delivery : stock.deliveries()) {
      purchases.book(delivery);
    }
    List<Invoice> invoices = new Sales(seed, journal).invoice(orders);
    GoodsToInvoice.book(orders, journal, days);
    new Receipts(seed, cashbook, days).receive(invoices);
    InventoryDifferences.book(stock.movements(), journal);
    new ResoldCourses(journal, purchases, days).book(invoices);
    new Refunds(seed, journal, days).book(invoices);
    new Overheads(seed, journal, days, purchases).book();
    purchases.pay();
    new Payroll(seed, journal, days).book();
    new VatSettlement(journal, days).book();
    new BankCharges(seed, journal, days).book(LINES - journal.lines());
    return new Books(
        invoices,
        List.copyOf(cashbook.payments()),
        journal.inOrder(),
        BankLines.of(invoices, cashbook.payments(), days));
  }
}
