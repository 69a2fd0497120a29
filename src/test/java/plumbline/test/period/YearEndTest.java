package plumbline.test.period;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.test.period.PeriodBooks.entry;
import static plumbline.test.period.PeriodBooks.refusal;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.domain.finance.Posting;
import plumbline.domain.finance.period.YearEnd;
import plumbline.domain.finance.period.YearEndResult;

/** The year end: once, whole, and with the right balances to begin the next year with. */
class YearEndTest {
  private static final String[] MONTHS = {
    "2025-10", "2025-11", "2025-12",
  };

  private PeriodBooks books;

  @BeforeEach
  void open() throws SQLException {
    books = PeriodBooks.of(YearEndTest.class);
    LocalDate october = LocalDate.of(2025, 10, 5);
    books.posted(
        entry(october, "384", "413", "1000000"),
        entry(october, "311", "911", "500000"),
        entry(LocalDate.of(2025, 11, 5), "522", "384", "120000.50"),
        entry(LocalDate.of(2025, 12, 31), "532", "384", "1500"),
        entry(LocalDate.of(2026, 1, 2), "522", "384", "777"));
    books.periods.setResultAccount("413", books.periods.previewYearEnd(2025));
  }

  @AfterEach
  void close() {
    books.close();
  }

  @Test
  void income_and_expense_begin_the_new_year_with_zero_and_equity_has_the_result()
      throws Exception {
    books.close(MONTHS);
    YearEnd preview = books.periods.previewYearEnd(2025);
    assertThat(preview.result()).isEqualByComparingTo("378499.50");

    var closed = (YearEndResult.Closed) books.periods.closeYear(preview);

    assertThat(closed.repeated()).isFalse();
    assertThat(balances("l.posting_date <= '2025-12-31'"))
        .isEqualTo("311 500000.00, 384 878499.50, 413 -1378499.50");
    assertThat(balances("true"))
        .isEqualTo("311 500000.00, 384 877722.50, 413 -1378499.50, 522 777.00");
    assertThat(balances("l.posting_date <= '2025-12-31' and l.source <> 'closing'"))
        .as("a report can leave the closing entry out")
        .contains("911 -500000.00", "522 120000.50", "532 1500.00");
    assertThat(books.periods.year(2025).closing().orElseThrow().number())
        .isEqualTo(closed.number());
    assertThat(
            books.one("select count(*) from sync.outbox where aggregateid = '" + id(closed) + "'"))
        .isEqualTo("1");
    assertThat(books.books.gaps()).isZero();
  }

  @Test
  void the_closing_entry_says_what_was_shown_and_has_the_digest_of_any_other() throws Exception {
    books.close(MONTHS);
    YearEnd preview = books.periods.previewYearEnd(2025);
    var closed = (YearEndResult.Closed) books.periods.closeYear(preview);
    var posted = new CentralLedger(books.chief).entry(id(closed)).orElseThrow();
    assertThat(posted.lines())
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(preview.lines().stream().map(YearEnd.Line::entry).toList());

    LocalDate last = LocalDate.of(2025, 12, 31);
    var same =
        new EntryDraft(
            id(closed), last, last, "", "Closing of 2025", EntrySource.CLOSING, posted.lines());
    assertThat(new CentralLedger(books.chief).post(same))
        .isEqualTo(new Posting.Posted(id(closed), closed.number().orElseThrow(), true));
  }

  @Test
  void asked_by_several_at_once_and_again_it_is_posted_once() throws Exception {
    books.close(MONTHS);
    YearEnd preview = books.periods.previewYearEnd(2025);
    Set<UUID> entries = new HashSet<>();
    int first = 0;
    try (var closers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<YearEndResult>> results = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        results.add(closers.submit(() -> books.periods.closeYear(preview)));
      }
      for (Future<YearEndResult> result : results) {
        var closed = (YearEndResult.Closed) result.get();
        entries.add(id(closed));
        first += closed.repeated() ? 0 : 1;
      }
    }
    var again = (YearEndResult.Closed) books.periods.closeYear(preview);
    entries.add(id(again));

    assertThat(entries).hasSize(1);
    assertThat(first).isEqualTo(1);
    assertThat(again.repeated()).isTrue();
    assertThat(books.one("select count(*) from finance.journal_entry where source = 'closing'"))
        .isEqualTo("1");
  }

  @Test
  void a_year_is_closed_after_its_months_and_after_the_year_before() throws Exception {
    assertThat(refused(2025))
        .isEqualTo("2025 cannot be closed while October 2025 is open. Close all its months first.");
    books.close(MONTHS);
    for (int month = 1; month <= 12; month++) {
      books.close("2026-%02d".formatted(month));
    }
    assertThat(refused(2026)).isEqualTo("2026 cannot be closed before 2025. Close 2025 first.");
  }

  @Test
  void a_closed_year_is_not_opened_again() throws Exception {
    books.close(MONTHS);
    var closed = (YearEndResult.Closed) books.periods.closeYear(books.periods.previewYearEnd(2025));
    assertThat(refusal(books.periods.reopen(books.period("2025-12"), "auditor asks")))
        .isEqualTo(
            "2025 is closed for good: its closing entry "
                + closed.number().orElseThrow()
                + " would have to be reversed first, and a closing entry cannot be reversed yet."
                + " Post into an open month.");
  }

  @Test
  void without_an_account_for_the_result_or_with_another_than_shown_nothing_is_posted()
      throws Exception {
    books.close(MONTHS);
    YearEnd seen = books.periods.previewYearEnd(2025);
    assertThat(books.periods.setResultAccount("522", seen).orElseThrow().message())
        .isEqualTo(
            "The result of a year goes to an open equity account that takes lines; 522 is none.");
    assertThat(books.periods.setResultAccount("413", seen)).isEmpty();
    assertThat(((YearEndResult.Refused) books.periods.closeYear(seen)).refusal().message())
        .contains("The account for the result was changed by");
    books.books.database().execute("update finance.year_end_setting set result_account = null");
    assertThat(refused(2025)).contains("Choose an equity account");
    assertThat(books.one("select count(*) from finance.year_end")).isEqualTo("0");
  }

  @Test
  void a_closed_account_that_the_entry_needs_is_named() throws Exception {
    books.books
        .database()
        .execute(
            "set session_replication_role = replica",
            "update finance.account set closed = true where number = '532'");
    books.close(MONTHS);
    assertThat(refused(2025))
        .isEqualTo(
            "Account 532 is closed and the closing entry needs it."
                + " Open it, close the year, and close it again.");
  }

  @Test
  void nobody_else_writes_a_closing_entry() throws Exception {
    LocalDate day = LocalDate.of(2025, 12, 31);
    var draft =
        new EntryDraft(
            UUID.randomUUID(),
            day,
            day,
            "",
            "",
            EntrySource.CLOSING,
            List.of(
                EntryLine.debit("522", BigDecimal.ONE), EntryLine.credit("413", BigDecimal.ONE)));
    assertThat(((Posting.Refused) new CentralLedger(books.chief).post(draft)).refusals())
        .extracting("message")
        .containsExactly("Only closing a year writes a closing entry. Choose another source.");
  }

  @Test
  void a_year_without_income_and_expense_is_closed_without_an_entry() throws Exception {
    PeriodBooks empty = PeriodBooks.of(YearEndTest.class);
    try (empty) {
      empty.periods.setResultAccount("413", empty.periods.previewYearEnd(2025));
      empty.close("2025-12");
      var closed =
          (YearEndResult.Closed) empty.periods.closeYear(empty.periods.previewYearEnd(2025));
      assertThat(closed.entry()).isEmpty();
      assertThat(empty.periods.year(2025).closing()).isPresent();
    }
  }

  private String refused(int year) throws SQLException {
    return ((YearEndResult.Refused) books.periods.closeYear(books.periods.previewYearEnd(year)))
        .refusal()
        .message();
  }

  private static UUID id(YearEndResult.Closed closed) {
    return closed.entry().orElseThrow();
  }

  private String balances(String where) throws SQLException {
    return books.one(
        """
        select string_agg(account || ' ' || balance, ', ' order by account) from (
          select l.account, sum(l.debit - l.credit) as balance from finance_api.ledger_line l
          where %s group by l.account having sum(l.debit - l.credit) <> 0) b
        """
            .formatted(where));
  }
}
