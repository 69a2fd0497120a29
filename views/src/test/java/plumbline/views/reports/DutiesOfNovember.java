package plumbline.views.reports;

import java.time.Clock;
import java.time.LocalDate;

/** A copy of the ledger of a Hungarian distributor: ninety accounts, the long and the large. */
final class DutiesOfNovember {
  private static final String[] NAMES = {
    "Rent", "Vevőkövetelések", "Szállítók", "Előzetesen felszámított ÁFA 27 %", "Bank, forint"
  };

  private DutiesOfNovember() {}

  static MemoryFigures figures(Clock clock) throws Exception {
    MemoryFigures figures = new MemoryFigures(clock);
    for (int i = 0; i < 90; i++) {
      boolean large = i % 7 == 3;
      figures.account(
          String.valueOf(1000 + i * 97), large ? MemoryFigures.LONG_NAME : NAMES[i % NAMES.length]);
    }
    LocalDate first = LocalDate.of(2026, 11, 1);
    for (int i = 0; i < 600; i++) {
      String debit = String.valueOf(1000 + i % 45 * 97);
      String credit = String.valueOf(1000 + (i * 7 % 45 + 45) * 97);
      figures.post(first.plusDays(i / 30), debit, credit, 1234 * (i + 1) + ".50");
    }
    figures.post(first, "1291", "9633", "999999999999.99");
    for (int i = 0; i < 420; i++) {
      figures.post(first.plusDays(i / 30), "1000", "9633", i + 100 + ".00");
    }
    figures.refresh();
    return figures;
  }
}
