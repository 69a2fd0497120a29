package plumbline.test.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;
import plumbline.sync.cache.AgeReckoning;
import plumbline.sync.cache.CacheQuery;
import plumbline.sync.cache.LedgerCache;
import plumbline.sync.cache.TotalsCheck;
import plumbline.sync.cache.VatOutsideQuery;
import plumbline.test.ledger.Books;
import plumbline.views.reports.Figures;
import plumbline.views.reports.Report;
import plumbline.views.reports.ReportKind;
import plumbline.views.reports.ReportTable;
import plumbline.views.reports.ReportTable.Weight;

/** The reports over a small ledger whose every figure is known. */
class ReportsOfBooksTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final Report.Period MARCH_DAYS =
      new Report.Period(MARCH, LocalDate.of(2026, 3, 31));

  @TempDir private Path folder;

  private Books books;
  private CentralDatabase central;
  private LedgerCache cache;

  @BeforeEach
  void fill() throws Exception {
    books = Books.of(ReportsOfBooksTest.class);
    books
        .database()
        .execute(
            """
            insert into finance.account (number, name, type, parent, control) values
              ('91', 'Árbevétel', 'income', null, null), ('911', 'Eladás', 'income', '91', null),
              ('467', 'Fizetendő ÁFA', 'liability', null, 'vat'),
              ('413', 'Eredménytartalék', 'equity', null, null),
              ('511', 'Költség', 'expense', null, null)
            """,
            "update finance.account set control = 'receivables' where number = '311'",
            "update finance.vat_code set output_account = '467', return_row = '07'",
            "insert into admin.price_tier (code, name) values ('std', 'Standard')",
            "insert into admin.customer (number, name, tier) values ('C1', 'Kovács Őrs', 'std')");
    entry("2025-12-10", "import", "311 50.00 0 -", "911 0 50.00 -");
    entry("2025-12-31", "closing", "911 50.00 0 -", "413 0 50.00 -");
    entry("2026-02-20", "import", "311 127.00 0 -", "911 0 100.00 27", "467 0 27.00 27");
    entry("2026-03-02", "import", "311 254.00 0 -", "911 0 200.00 27", "467 0 54.00 27");
    entry("2026-03-15", "import", "511 30.00 0 -", "384 0 30.00 -");
    entry("2026-03-20", "payment", "384 40.00 0 -", "311 0 40.00 -");
    invoice("2026-02-20", "2026-03-01", "127.00");
    invoice("2026-03-02", "2026-04-01", "254.00");
    central = books.signIn();
    cache = LedgerCache.open(folder, central, AgeReckoning.ofSystem());
    cache.refresh();
  }

  @AfterEach
  void close() throws SQLException {
    cache.close();
    central.close();
  }

  @Test
  void profit_and_loss_has_period_the_one_before_and_the_year_without_closing_entries()
      throws Exception {
    assertThat(total(table(ReportKind.PROFIT_AND_LOSS, MARCH_DAYS)))
        .containsExactly("170.00", "100.00", "270.00");
    Report.Period december =
        new Report.Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31));
    assertThat(total(table(ReportKind.PROFIT_AND_LOSS, december)))
        .containsExactly("50.00", "0.00", "50.00");
  }

  @Test
  void the_balance_sheet_agrees_and_has_the_result_of_the_year() throws Exception {
    ReportTable sheet = table(ReportKind.BALANCE_SHEET, MARCH_DAYS);
    assertThat(sheet.remarks()).extracting(ReportTable.Remark::good).containsExactly(true);
    assertThat(total(sheet)).containsExactly("401.00");
    assertThat(figures(sheet, "Result of 2026")).containsExactly("270.00");
    assertThat(sheet.lines()).noneMatch(line -> line.cells().get(1).equals("Result of earlier"));
  }

  @Test
  void receivables_are_aged_and_what_is_not_on_invoices_is_shown() throws Exception {
    ReportTable aged = table(ReportKind.AGED_RECEIVABLES, MARCH_DAYS);
    assertThat(figures(aged, "Kovács Őrs"))
        .containsExactly("254.00", "127.00", "0.00", "0.00", "0.00", "381.00");
    assertThat(figures(aged, "Not allocated to invoices")).containsExactly("10.00");
    assertThat(total(aged)).containsExactly("391.00");
    assertThat(aged.remarks()).extracting(ReportTable.Remark::good).containsExactly(false);
  }

  @Test
  void vat_has_base_and_tax_by_code() throws Exception {
    assertThat(figures(table(ReportKind.VAT, MARCH_DAYS), "x"))
        .containsExactly("200.00", "54.00", "0.00", "0.00");
  }

  @Test
  void vat_equals_the_vat_accounts_or_shows_what_differs() throws Exception {
    ReportTable agreed = table(ReportKind.VAT, MARCH_DAYS);
    assertThat(total(agreed)).containsExactly("54.00");
    assertThat(figures(agreed, "VAT accounts in the ledger")).containsExactly("54.00");
    assertThat(agreed.remarks()).extracting(ReportTable.Remark::good).containsExactly(true);

    entry("2026-03-31", "import", "467 54.00 0 -", "384 0 54.00 -");
    cache.refresh();
    ReportTable settled = table(ReportKind.VAT, MARCH_DAYS);
    assertThat(total(settled)).containsExactly("54.00");
    assertThat(figures(settled, "On VAT accounts without a code")).containsExactly("54.00");
    assertThat(figures(settled, "VAT accounts in the ledger")).containsExactly("0.00");
    assertThat(settled.remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark.words()).contains("differ", "54.00"));
    assertThat(cache.ask(new VatOutsideQuery(MARCH, LocalDate.of(2026, 3, 31), 9)).orElseThrow())
        .singleElement()
        .satisfies(line -> assertThat(line.account()).isEqualTo("467"));
  }

  @Test
  void vat_goes_by_the_tax_point_and_not_by_the_posting_date() throws Exception {
    entry("2026-04-02", "import", "311 12.70 0 -", "911 0 10.00 27", "467 0 2.70 27");
    books
        .database()
        .execute(
            "set session_replication_role = replica;"
                + " update finance.journal_entry set tax_point = '2026-03-30'"
                + " where posting_date = '2026-04-02'");
    cache.refresh();
    assertThat(figures(table(ReportKind.VAT, MARCH_DAYS), "x"))
        .containsExactly("210.00", "56.70", "0.00", "0.00");
    Report.Period april = new Report.Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));
    assertThat(table(ReportKind.VAT, april).lines()).isEmpty();
  }

  @Test
  void journal_and_general_ledger_have_every_line() throws Exception {
    ReportTable journal = table(ReportKind.JOURNAL, MARCH_DAYS);
    assertThat(journal.lines()).hasSize(8);
    assertThat(total(journal)).containsExactly("324.00", "324.00");
    ReportTable ledger = table(ReportKind.GENERAL_LEDGER, MARCH_DAYS);
    assertThat(ledger.lines().stream().filter(line -> line.weight() == Weight.DETAIL)).hasSize(7);
    assertThat(figures(ledger, "Total 311")).containsExactly("254.00", "40.00", "391.00");
  }

  @Test
  void what_arrives_later_is_in_the_reports_after_the_next_refresh() throws Exception {
    entry("2026-03-31", "import", "311 12.70 0 -", "911 0 10.00 27", "467 0 2.70 27");
    invoice("2026-03-31", "2026-04-30", "12.70");
    assertThat(cache.refresh().changed()).isTrue();
    assertThat(figures(table(ReportKind.VAT, MARCH_DAYS), "x"))
        .containsExactly("210.00", "56.70", "0.00", "0.00");
    assertThat(figures(table(ReportKind.AGED_RECEIVABLES, MARCH_DAYS), "Kovács Őrs"))
        .startsWith("266.70");
    assertThat(cache.verifyTotals().orElseThrow().differences()).isZero();
    assertThat(cache.refresh().changed()).isFalse();
  }

  @Test
  void totals_that_differ_from_the_lines_are_told_and_loaded_anew() throws Exception {
    Path file = cache.file().orElseThrow();
    cache.close();
    for (String harm :
        List.of(
            "update day_total set debit = debit + 0.01 where account = '511'",
            "delete from month_total where account = '511'",
            "update vat_total set credit = credit - 1 where account = '467'",
            "delete from ledger_line where account = '511'")) {
      String url = "jdbc:h2:file:" + file.toString().replaceFirst("\\.mv\\.db$", "");
      try (Connection connection = DriverManager.getConnection(url)) {
        assertThat(Rows.update(connection, harm)).as(harm).isPositive();
      }
      cache = LedgerCache.open(folder, central, AgeReckoning.ofSystem());
      cache.refresh();
      TotalsCheck check = cache.verifyTotals().orElseThrow();
      assertThat(check.differences()).as(harm).isPositive();
      assertThat(check.examples()).as(harm).isNotEmpty();
      assertThat(cache.refresh().rebuilt()).as(harm).isTrue();
      assertThat(cache.verifyTotals().orElseThrow().differences()).as(harm).isZero();
      CachedLedger.assertEqual(cache, books);
      cache.close();
    }
  }

  private ReportTable table(ReportKind kind, Report.Period period) throws Exception {
    Figures figures =
        new Figures() {
          @Override
          public <T> Optional<T> ask(CacheQuery<T> query) throws SQLException {
            return cache.ask(query);
          }
        };
    return kind.report().table(figures, period, 1000).orElseThrow();
  }

  private static List<String> total(ReportTable table) {
    return amounts(
        table.lines().stream()
            .filter(line -> line.weight() == Weight.TOTAL)
            .reduce((first, last) -> last)
            .orElseThrow());
  }

  private static List<String> figures(ReportTable table, String name) {
    return amounts(
        table.lines().stream()
            .filter(line -> line.cells().contains(name))
            .findFirst()
            .orElseThrow());
  }

  private static List<String> amounts(ReportTable.Line line) {
    return line.cells().stream()
        .filter(BigDecimal.class::isInstance)
        .map(cell -> ((BigDecimal) cell).setScale(2).toPlainString())
        .toList();
  }

  /** A line is written "account debit credit vat". */
  private void entry(String day, String source, String... lines) throws SQLException {
    UUID id = UUID.randomUUID();
    try (Connection connection = books.database().connect()) {
      connection.setAutoCommit(false);
      Rows.update(
          connection, "set local session_replication_role = replica"); // no rules but its own
      Rows.update(
          connection,
          """
          insert into finance.journal_entry
            (id, posting_date, document_date, tax_point, reference, description, source, digest,
             fiscal_year, number)
          select ?, d, d, d, 'r', 'd', ?, sha256('x'), extract(year from d),
                 (select count(*) + 1 from finance.journal_entry
                  where fiscal_year = extract(year from d))
          from (select ?::date as d) day
          """,
          id,
          source,
          day);
      int lineNo = 0;
      for (String line : lines) {
        String[] parts = line.split(" ");
        Rows.update(
            connection,
            """
            insert into finance.journal_line (entry_id, line_no, account, debit, credit, vat_code)
            values (?, ?, ?, ?, ?, nullif(?, '-'))
            """,
            id,
            ++lineNo,
            parts[0],
            new BigDecimal(parts[1]),
            new BigDecimal(parts[2]),
            parts[3]);
      }
      connection.commit();
    }
  }

  private void invoice(String day, String due, String gross) throws SQLException {
    try (Connection connection = books.database().connect()) {
      connection.setAutoCommit(false);
      Rows.update(
          connection, "set local session_replication_role = replica"); // no rules but its own
      Rows.update(
          connection,
          """
          insert into finance.invoice
            (id, customer_number, issue_date, tax_point, due_date, net, vat, gross, entry_id,
             fiscal_year, number)
          select gen_random_uuid(), 'C1', ?::date, ?::date, ?::date, ?, 0, ?, e.id, 2026,
                 (select count(*) + 1 from finance.invoice)
          from finance.journal_entry e
          where not exists (select from finance.invoice i where i.entry_id = e.id)
          order by e.id limit 1
          """,
          day,
          day,
          due,
          new BigDecimal(gross),
          new BigDecimal(gross));
      connection.commit();
    }
  }
}
