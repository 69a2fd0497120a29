package plumbline.test.books;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The books as they must be, reckoned from nothing but what was asked and acknowledged. */
final class BooksModel {
  private final ChartModel chart = new ChartModel();
  private final VatModel vat = new VatModel();
  private final MonthsModel months = new MonthsModel();
  private final Map<String, BookedEntry> entries = new LinkedHashMap<>();

  ChartModel chart() {
    return chart;
  }

  VatModel vat() {
    return vat;
  }

  MonthsModel months() {
    return months;
  }

  /** By {@link EntryKey}, in the order they were posted. */
  Map<String, BookedEntry> entries() {
    return entries;
  }

  void enter(BookedEntry entry) {
    entries.putIfAbsent(entry.key(), entry);
  }

  /** Debit less credit of every account that was posted to. */
  Map<String, BigDecimal> balances() {
    Map<String, BigDecimal> balances = new TreeMap<>();
    entries
        .values()
        .forEach(
            entry ->
                entry
                    .lines()
                    .forEach(
                        line -> balances.merge(line.account(), line.balance(), BigDecimal::add)));
    return balances;
  }
}
