package plumbline.test.books;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** The books as they must be, reckoned from nothing but what was asked and acknowledged. */
final class BooksModel {
  private final ChartModel chart = new ChartModel();
  private final VatModel vat = new VatModel();
  private final MonthsModel months = new MonthsModel();
  private final BankModel bank = new BankModel();
  private final SubledgerModel subledger = new SubledgerModel();
  private final Map<String, BookedEntry> entries = new LinkedHashMap<>();
  private final Map<String, String> reversals = new HashMap<>();
  private final Map<String, UUID> ids = new LinkedHashMap<>();

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

  BankModel bank() {
    return bank;
  }

  SubledgerModel subledger() {
    return subledger;
  }

  /** The key of every reversed entry, and of the entry that reverses it. */
  Map<String, String> reversals() {
    return reversals;
  }

  /** The ids people see in the journal, by key; learned when a batch is over. */
  Map<String, UUID> ids() {
    return ids;
  }

  void learn(FoundBooks found) {
    entries.keySet().forEach(key -> found.entry(key).ifPresent(e -> ids.put(key, e.id())));
    found.bank().ids().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(line -> bank.ids().put(line.getKey(), line.getValue()));
    months.see(found.settings().lock());
  }

  /** The month the books begin with; none while they are empty. */
  Optional<YearMonth> firstMonth() {
    return Stream.concat(
            months.firstChanged().stream(),
            entries.values().stream().map(entry -> YearMonth.from(entry.posted())))
        .min(YearMonth::compareTo);
  }

  void enter(BookedEntry entry) {
    entries.putIfAbsent(entry.key(), entry);
  }

  /** Debit less credit of every VAT code that was used. */
  Map<String, BigDecimal> vatPosted() {
    Map<String, BigDecimal> posted = new TreeMap<>();
    entries.values().stream()
        .flatMap(entry -> entry.lines().stream())
        .filter(line -> !line.vatCode().isEmpty())
        .forEach(line -> posted.merge(line.vatCode(), line.balance(), BigDecimal::add));
    return posted;
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
