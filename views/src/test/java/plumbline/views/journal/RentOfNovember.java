package plumbline.views.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;

/** Entries of a Hungarian distributor, the long and the large among them. */
final class RentOfNovember {
  static final String LONG_NAME =
      "Megkülönböztetett árvíztűrő tükörfúrógép-kölcsönzési díjak előlege, Székesfehérvár";
  static final UUID LARGE = new UUID(7, 40);

  private RentOfNovember() {}

  static MemoryLedger ledger() {
    MemoryLedger ledger = new MemoryLedger();
    ledger.account("3812", LONG_NAME, AccountType.ASSET);
    ledger.account("4542", "Suppliers · Duna Irodaház", AccountType.LIABILITY);
    ledger.account("5221", "Rent of machines", AccountType.EXPENSE);
    String[] what = {"Rent, Váci út", "Hex bolts M8x40, zinc", "Electricity", "Fuel, lorries"};
    for (int i = 1; i <= 340; i++) {
      BigDecimal amount = new BigDecimal(12_345L * i).movePointLeft(1).setScale(2);
      boolean large = i == 338;
      if (large) {
        amount = new BigDecimal("999999999999.99");
      }
      post(
          ledger,
          new EntryDraft(
              large ? LARGE : new UUID(8, i),
              LocalDate.of(2026, 11, 1).plusDays(i / 18),
              LocalDate.of(2026, 10, 30).plusDays(i / 18),
              large ? "INV-2026/000000338-SZFV-ÁRVÍZTŰRŐ" : "INV-" + (8400 + i),
              large ? LONG_NAME : what[i % what.length],
              EntrySource.MANUAL,
              lines(amount, large)));
    }
    return ledger;
  }

  private static List<EntryLine> lines(BigDecimal amount, boolean large) {
    return List.of(
        new EntryLine(
            large ? "3812" : "5220", amount, BigDecimal.ZERO, "27", large ? LONG_NAME : "November"),
        EntryLine.credit("4542", amount));
  }

  private static void post(MemoryLedger ledger, EntryDraft draft) {
    try {
      ledger.post(draft);
    } catch (java.sql.SQLException lost) {
      throw new AssertionError(lost);
    }
  }
}
