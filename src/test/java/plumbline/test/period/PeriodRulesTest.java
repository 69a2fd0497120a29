package plumbline.test.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plumbline.test.period.PeriodBooks.done;
import static plumbline.test.period.PeriodBooks.refusal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.BulkPosting;
import plumbline.domain.finance.BulkResult;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.Posting;
import plumbline.domain.finance.period.CentralPeriods;
import plumbline.domain.finance.period.Period;
import plumbline.domain.finance.period.PeriodState;
import plumbline.test.ledger.Books;

/** Who posts where, and in which order periods are closed and opened. */
class PeriodRulesTest {
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 20);
  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 20);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 20);

  private PeriodBooks books;

  @BeforeEach
  void open() throws SQLException {
    books = PeriodBooks.of(PeriodRulesTest.class);
    assertThat(books.post(books.clerk, JANUARY)).isInstanceOf(Posting.Posted.class);
    assertThat(books.post(books.clerk, MARCH)).isInstanceOf(Posting.Posted.class);
  }

  @AfterEach
  void close() {
    books.close();
  }

  @Test
  void a_soft_closed_month_takes_entries_of_a_chief_bookkeeper_only() throws Exception {
    books.softClose("2026-01");

    Refusal refusal = refusalOf(books.post(books.clerk, JANUARY));
    assertThat(refusal.field()).isEqualTo("postingDate");
    assertThat(refusal.message())
        .isEqualTo(
            "Posting date 2026-01-20 lies in January 2026, which is soft closed: only a chief"
                + " bookkeeper posts there. The next open day is 2026-02-01.");
    assertThat(refusal.suggestion()).hasValue("2026-02-01");
    assertThat(books.post(books.chief, JANUARY)).isInstanceOf(Posting.Posted.class);
  }

  @Test
  void a_closed_month_takes_nothing_and_offers_the_next_open_day_of_who_asks() throws Exception {
    books.close("2026-01");
    books.softClose("2026-02");

    assertThat(refusalOf(books.post(books.clerk, JANUARY)).suggestion()).hasValue("2026-03-01");
    assertThat(refusalOf(books.post(books.chief, JANUARY)).suggestion()).hasValue("2026-02-01");
    assertThat(refusalOf(books.post(books.chief, LocalDate.of(2025, 6, 1))).message())
        .as("what lies before a closed month is closed with it")
        .contains("lies in June 2025, which is closed");
    assertThat(books.post(books.clerk, MARCH)).isInstanceOf(Posting.Posted.class);
  }

  @Test
  void the_program_says_word_for_word_what_the_database_says() throws Exception {
    books.close("2026-01");
    books.softClose("2026-02");
    for (CentralDatabase who : List.of(books.clerk, books.chief)) {
      for (LocalDate day : List.of(JANUARY, FEBRUARY, LocalDate.of(2025, 6, 1))) {
        EntryDraft draft = Books.entry(day, "5");
        var bulk = (BulkResult.Done) new BulkPosting(who).check(List.of(draft));
        if (new CentralLedger(who).post(draft) instanceof Posting.Refused byDatabase) {
          assertThat(bulk.refused().getFirst().refusals()).isEqualTo(byDatabase.refusals());
        } else {
          assertThat(bulk.refused()).isEmpty();
        }
      }
    }
  }

  @Test
  void months_are_closed_in_order_and_opened_backwards() throws Exception {
    assertThat(refusal(books.periods.close(books.period("2026-03"), "")))
        .isEqualTo(
            "March 2026 cannot be closed while January 2026 is open. Close January 2026 first.");
    books.softClose("2026-03");
    books.close("2026-01", "2026-02", "2026-03");
    assertThat(refusal(books.periods.reopen(books.period("2026-01"), "invoice came late")))
        .isEqualTo(
            "January 2026 cannot be reopened while March 2026 is closed."
                + " Reopen March 2026 first.");
    done(books.periods.reopen(books.period("2026-03"), "invoice came late"));
    assertThat(books.period("2026-03").state()).isEqualTo(PeriodState.OPEN);
    assertThat(books.period("2026-03").change().orElseThrow().why()).isEqualTo("invoice came late");
    assertThat(books.post(books.clerk, MARCH)).isInstanceOf(Posting.Posted.class);
  }

  @Test
  void the_months_before_the_books_began_need_not_be_closed_one_by_one() throws Exception {
    assertThat(books.period("2025-12").state()).isEqualTo(PeriodState.OPEN);
    books.close("2026-01");
    assertThat(books.period("2025-12").state()).isEqualTo(PeriodState.CLOSED);
  }

  @Test
  void reopening_needs_a_reason() throws Exception {
    books.close("2026-01");
    for (String reason : new String[] {"", "  ", "x", null}) {
      assertThat(refusal(books.periods.reopen(books.period("2026-01"), reason)))
          .startsWith("Reopening January 2026 needs a reason");
    }
  }

  @Test
  void who_looked_before_somebody_else_changed_it_is_refused() throws Exception {
    Period seen = books.period("2026-01");
    books.softClose("2026-01");
    assertThat(refusal(books.periods.close(seen, "")))
        .contains("January 2026 was changed by", "is soft closed now");
    assertThat(refusal(books.periods.softClose(books.period("2026-01"), "")))
        .isEqualTo("January 2026 is soft closed already.");
  }

  @Test
  void a_bookkeeper_may_look_and_not_close() throws Exception {
    var own = new CentralPeriods(books.clerk, _ -> Optional.empty(), (c, to) -> Optional.empty());
    Period january = own.year(2026).months().getFirst();
    assertThat(january.entries()).isEqualTo(1);
    for (var result :
        List.of(
            own.softClose(january, ""),
            own.close(january, ""),
            own.reopen(january, "why"),
            own.lockVat(Optional.of(JANUARY), own.year(2026), "why"))) {
      assertThat(refusal(result)).startsWith("Your role may not do this");
    }
    assertThat(own.setResultAccount("413", own.previewYearEnd(2026))).isPresent();
  }

  @Test
  void every_change_is_kept_with_who_and_why_and_nobody_writes_past_it() throws Exception {
    books.softClose("2026-01");
    books.close("2026-01");
    assertThat(
            books.one(
                "select string_agg(old_state || '>' || new_state, ' ' order by id)"
                    + " from finance_api.period_change where changed_by like '%\\_chief'"))
        .isEqualTo("open>soft_closed soft_closed>closed");
    for (String sql :
        List.of(
            "update finance.period set state = 'open'",
            "delete from finance.period_change",
            "insert into finance.vat_lock (reason) values ('x')",
            "delete from finance.year_end",
            "select finance.lock_postings()",
            "select finance.change_period('2026-01-01', 2, 'open', 'x')")) {
      assertThatThrownBy(
              () -> books.chief.transact(connection -> Rows.list(connection, sql, r -> 1)))
          .as(sql)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void vat_is_locked_by_tax_point_and_apart_from_the_period() throws Exception {
    lockVat("2026-01-31", "");
    LocalDate free = LocalDate.of(2026, 2, 1);

    Refusal refusal = refusalOf(postWithVat(MARCH, JANUARY, "27"));
    assertThat(refusal)
        .isEqualTo(
            new Refusal(
                    "taxPoint",
                    "2026-01-20",
                    "Tax point 2026-01-20 lies in the VAT period that is locked to 2026-01-31."
                        + " Choose a tax point from 2026-02-01 on.")
                .suggesting("2026-02-01"));
    EntryDraft draft = PeriodBooks.entry(MARCH, JANUARY, "522", "454", "5", "27");
    var bulk = (BulkResult.Done) new BulkPosting(books.clerk).check(List.of(draft));
    assertThat(bulk.refused().getFirst().refusals()).containsExactly(refusal);
    assertThat(postWithVat(JANUARY, free, "27")).isInstanceOf(Posting.Posted.class);
    assertThat(postWithVat(JANUARY, JANUARY, null)).isInstanceOf(Posting.Posted.class);
  }

  @Test
  void the_vat_lock_is_found_whether_lines_or_header_come_first() throws Exception {
    lockVat("2026-01-31", "");
    EntryDraft draft = PeriodBooks.entry(MARCH, JANUARY, "522", "454", "5", "27");
    try (Connection connection = books.books.connect()) {
      Rows.update(
          connection,
          "insert into finance.journal_entry (id, posting_date, document_date, tax_point, digest)"
              + " values (?, ?, ?, ?, sha256('x'))",
          draft.id(),
          MARCH,
          MARCH,
          JANUARY);
      Rows.update(
          connection,
          "insert into finance.journal_line (entry_id, line_no, account, debit, credit, vat_code)"
              + " values (?, 1, '522', 5, 0, '27'), (?, 2, '454', 0, 5, null)",
          draft.id(),
          draft.id());
      assertThatThrownBy(connection::commit).hasMessageContaining("VAT period that is locked");
    }
  }

  @Test
  void taking_the_vat_lock_back_needs_a_reason_and_a_fresh_look() throws Exception {
    var stale = books.periods.year(2026);
    lockVat("2026-02-28", "");
    assertThat(refusal(books.periods.lockVat(Optional.of(JANUARY), stale, "why")))
        .contains("The VAT lock was changed by", "is at 2026-02-28 now");
    var seen = books.periods.year(2026);
    assertThat(refusal(books.periods.lockVat(Optional.empty(), seen, "")))
        .startsWith("Taking the VAT lock back from 2026-02-28 needs a reason");
    done(books.periods.lockVat(Optional.empty(), seen, "return is corrected"));
    assertThat(postWithVat(MARCH, JANUARY, "27")).isInstanceOf(Posting.Posted.class);
  }

  @Test
  void an_entry_is_not_posted_from_an_old_snapshot() throws Exception {
    try (Connection connection = books.books.connect()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      EntryDraft draft = Books.entry(JANUARY, "1");
      Books.insertLines(connection, draft);
      assertThatThrownBy(() -> Books.insertHeader(connection, draft))
          .hasMessageContaining("read committed, not repeatable read");
    }
  }

  @Test
  void who_has_no_part_in_finance_sees_no_periods() throws Exception {
    var user = books.books.database().admit("period_warehouse", Group.WAREHOUSE);
    try (CentralDatabase other = CentralDatabase.open(books.books.database().url(), user)) {
      assertThatThrownBy(
              () ->
                  other.read(
                      connection ->
                          Rows.list(connection, "select 1 from finance_api.period", r -> 1)))
          .hasMessageContaining("permission denied");
    }
  }

  private void lockVat(String to, String why) throws SQLException {
    done(books.periods.lockVat(Optional.of(LocalDate.parse(to)), books.periods.year(2026), why));
  }

  private Posting postWithVat(LocalDate date, LocalDate taxPoint, String code) throws SQLException {
    return new CentralLedger(books.clerk)
        .post(PeriodBooks.entry(date, taxPoint, "522", "454", "5", code));
  }

  private static Refusal refusalOf(Posting posting) {
    return ((Posting.Refused) posting).refusals().getFirst();
  }
}
