package plumbline.views.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.EntryNumber;
import plumbline.sync.cache.AccountsQuery;
import plumbline.sync.cache.JournalLine;
import plumbline.sync.cache.JournalQuery;
import plumbline.sync.cache.LedgerAccount;
import plumbline.sync.cache.MonthTurnoversQuery;
import plumbline.sync.cache.OpenInvoice;
import plumbline.sync.cache.OpenInvoicesQuery;
import plumbline.sync.cache.Turnover;
import plumbline.sync.cache.TurnoverQuery;
import plumbline.sync.cache.VatQuery;

/** A year of a Hungarian distributor as the reports see it, with the long and the large. */
final class YearOfReports {
  private static final LocalDate LAST = LocalDate.of(2026, 11, 21);

  private YearOfReports() {}

  static void fill(MemoryFigures figures) {
    List<LedgerAccount> chart =
        List.of(
            account("3", "Receivables and cash", AccountType.ASSET, null, null),
            account("311", "Domestic customers", AccountType.ASSET, "3", "receivables"),
            account("384", "Bank account HUF", AccountType.ASSET, "3", null),
            account("411", "Registered capital", AccountType.EQUITY, null, null),
            account("467", "Output VAT", AccountType.LIABILITY, null, "vat"),
            account("5", "Operating costs", AccountType.EXPENSE, null, null),
            account("52", "Services used", AccountType.EXPENSE, "5", null),
            account("522", "Rent", AccountType.EXPENSE, "52", null),
            account("529", MemoryFigures.LONG_NAME, AccountType.EXPENSE, "52", null),
            account("9", "Revenue", AccountType.INCOME, null, null),
            account("911", "Sales of goods", AccountType.INCOME, "9", null));
    figures.answer(AccountsQuery.class, chart);
    Map<String, Turnover> turnovers = new TreeMap<>();
    turnovers.put("311", turnover("1018642318.42", "0"));
    turnovers.put("384", turnover("999999999999.99", "1018642317.43"));
    turnovers.put("411", turnover("0", "3000000"));
    turnovers.put("467", turnover("0", "275033426.21"));
    turnovers.put("522", turnover("400000", "0"));
    turnovers.put("529", turnover("1250.50", "0"));
    turnovers.put("911", turnover("0", "999722367825.27"));
    figures.answer(TurnoverQuery.class, turnovers);
    figures.answer(MonthTurnoversQuery.class, months());
    figures.answer(
        VatQuery.class,
        new VatQuery.Answer(
            List.of(
                new VatQuery.Code(
                    "27",
                    "27 % general rate",
                    "vatPercentage",
                    "07",
                    money("999999999999.99"),
                    money("269999999999.99"),
                    money("41250000.00"),
                    money("11137500.00")),
                new VatQuery.Code(
                    "FAD",
                    MemoryFigures.LONG_NAME,
                    "vatDomesticReverseCharge",
                    "04",
                    money("48000.00"),
                    money("12960.00"),
                    money("48000.00"),
                    money("12960.00"))),
            money("269988862499.99").subtract(money("999999999999.99")),
            money("-999999999999.99"),
            List.of()));
    figures.answer(OpenInvoicesQuery.class, invoices());
    figures.answer(JournalQuery.class, journal());
  }

  private static List<MonthTurnoversQuery.Month> months() {
    List<MonthTurnoversQuery.Month> months = new ArrayList<>();
    for (int i = 11; i >= 0; i--) {
      LocalDate first = LAST.withDayOfMonth(1).minusMonths(i);
      BigDecimal sales = money(String.valueOf(18_000_000 + 2_400_000L * ((i * 7) % 5))).setScale(2);
      months.add(month(first, "911", new Turnover(BigDecimal.ZERO, sales)));
      months.add(month(first, "522", new Turnover(sales.multiply(money("0.8")), BigDecimal.ZERO)));
      months.add(month(first, "311", turnover(String.valueOf(900_000 - i * 110_000), "0")));
      months.add(month(first, "384", turnover("2600000", String.valueOf(i % 4 * 1_100_000))));
    }
    return months;
  }

  private static List<OpenInvoice> invoices() {
    List<OpenInvoice> invoices = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String amount = i == 7 ? "999999999999.99" : 1234 * (i + 1) + ".50";
      invoices.add(
          new OpenInvoice(
              "2026/%06d".formatted(i + 1),
              "C-%04d".formatted(i % 20),
              i % 20 == 3 ? MemoryFigures.LONG_NAME : "Kovács és Társa Kft.",
              LAST.minusDays(i * 3L + 8),
              LAST.minusDays(i * 3L - 22),
              money(amount),
              money(amount)));
    }
    return invoices;
  }

  private static List<JournalLine> journal() {
    List<JournalLine> lines = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      boolean debit = i % 2 == 0;
      String amount = i / 2 == 4 ? "999999999999.99" : 1000 * (i / 2 + 1) + ".00";
      lines.add(
          new JournalLine(
              new UUID(5, i / 2),
              new EntryNumber(2026, i / 2 + 1L),
              LAST.minusDays(20 - i / 4),
              LAST.minusDays(21 - i / 4),
              "INV-" + (8400 + i / 2),
              i % 6 == 0 ? MemoryFigures.LONG_NAME : "Rent, Váci út",
              debit ? "522" : "384",
              debit ? "Rent" : "Bank account HUF",
              money(debit ? amount : "0"),
              money(debit ? "0" : amount)));
    }
    return lines;
  }

  private static MonthTurnoversQuery.Month month(LocalDate first, String account, Turnover amount) {
    return new MonthTurnoversQuery.Month(first, account, amount);
  }

  private static LedgerAccount account(
      String number, String name, AccountType type, String parent, String control) {
    return new LedgerAccount(number, name, type, parent, false, control);
  }

  private static Turnover turnover(String debit, String credit) {
    return new Turnover(money(debit), money(credit));
  }

  private static BigDecimal money(String amount) {
    return new BigDecimal(amount);
  }
}
