package plumbline.test.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.Posting;

/** What the database itself does not let a bookkeeper do, whatever the program. */
class LedgerRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static Books books;

  @BeforeAll
  static void open() throws SQLException {
    books = Books.of(LedgerRulesTest.class);
  }

  @Test
  void an_entry_out_of_balance_is_refused_at_the_commit() throws Exception {
    var lines =
        List.of(
            EntryLine.debit("5220", new BigDecimal("10.00")),
            EntryLine.credit("454", new BigDecimal("9.99")));
    try (Connection connection = books.connect()) {
      write(connection, Books.entry(UUID.randomUUID(), DAY, lines));
      assertThatThrownBy(connection::commit).hasMessageContaining("differ by 0.01");
    }
  }

  @Test
  void an_entry_without_lines_is_refused() throws Exception {
    try (Connection connection = books.connect()) {
      Books.insertHeader(connection, Books.entry(DAY, "1"));
      assertThatThrownBy(connection::commit).hasMessageContaining("at least two lines");
    }
  }

  @Test
  void lines_without_an_entry_are_refused() throws Exception {
    try (Connection connection = books.connect()) {
      Books.insertLines(connection, Books.entry(DAY, "1"));
      assertThatThrownBy(connection::commit).hasMessageContaining("foreign key");
    }
  }

  @Test
  void a_posted_entry_never_changes() throws Exception {
    EntryDraft posted = Books.entry(DAY, "5");
    try (Connection connection = books.connect()) {
      write(connection, posted);
      connection.commit();
    }

    denied("update finance.journal_entry set description = 'x'");
    denied("update finance.journal_line set debit = 1");
    denied("update finance.journal_line set text = 'x'");
    denied("delete from finance.journal_line");
    denied("delete from finance.journal_entry");
    denied("truncate finance.journal_entry cascade");
  }

  @Test
  void a_line_added_later_is_refused_even_if_it_balances() throws Exception {
    EntryDraft posted = Books.entry(DAY, "5");
    EntryDraft more =
        Books.entry(
            posted.id(),
            DAY,
            List.of(
                EntryLine.debit("381", BigDecimal.ONE), EntryLine.credit("384", BigDecimal.ONE)));
    try (Connection connection = books.connect()) {
      write(connection, posted);
      connection.commit();
      for (int i = 0; i < 2; i++) {
        EntryLine line = more.lines().get(i);
        Rows.update(
            connection,
            "insert into finance.journal_line (entry_id, line_no, account, debit, credit)"
                + " values (?, ?, ?, ?, ?)",
            posted.id(),
            10 + i,
            line.account(),
            line.debit(),
            line.credit());
      }
      assertThatThrownBy(connection::commit).hasMessageContaining("foreign key");
    }
  }

  @Test
  void number_year_person_and_transaction_cannot_be_supplied() {
    for (String column : List.of("txid", "number", "fiscal_year", "posted_by", "posted_at")) {
      denied("insert into finance.journal_entry (id, %s) values (null, null)".formatted(column));
    }
    denied("insert into finance.journal_line (entry_id, txid) values (null, '1')");
    denied("update finance.number_series set last_number = 0");
    denied("select finance.take_number('journal', 2026)");
    denied("alter table finance.journal_entry disable trigger check_entry");
    denied("set role finance");
    denied("set session_replication_role = replica");
  }

  @Test
  void who_posted_is_the_login_whatever_the_role() throws Exception {
    EntryDraft posted = Books.entry(DAY, "5");
    try (Connection connection = books.connect()) {
      Rows.update(connection, "set role bookkeeper");
      write(connection, posted);
      connection.commit();
    }
    assertThat(
            books.count(
                "from finance.journal_entry where id = '%s' and posted_by = '%s'"
                    .formatted(posted.id(), books.bookkeeper().user())))
        .isEqualTo(1);
  }

  @Test
  void a_closed_period_and_a_closed_account_take_nothing() throws Exception {
    books
        .database()
        .execute(
            "insert into finance.period (first_day, state) values ('2025-12-01', 'closed')",
            "insert into finance.account (number, name, type, closed)"
                + " values ('999', 'Régi', 'asset', true)");
    try (Connection connection = books.connect()) {
      assertThatThrownBy(() -> write(connection, Books.entry(LocalDate.of(2025, 12, 31), "1")))
          .hasMessageContaining("lies in December 2025, which is closed")
          .hasMessageContaining("The next open day is 2026-01-01.");
      connection.rollback();
      var lines =
          List.of(EntryLine.debit("999", BigDecimal.ONE), EntryLine.credit("454", BigDecimal.ONE));
      write(connection, Books.entry(UUID.randomUUID(), DAY, lines));
      assertThatThrownBy(connection::commit).hasMessageContaining("Account 999 is closed");
    }
  }

  @Test
  void the_same_entry_posted_again_is_the_first_one() throws Exception {
    EntryDraft draft = Books.entry(DAY, "7.50");
    try (CentralDatabase central = books.signIn()) {
      var ledger = new CentralLedger(central);
      var first = (Posting.Posted) ledger.post(draft);
      var second = (Posting.Posted) ledger.post(draft);
      Posting other = ledger.post(Books.entry(draft.id(), DAY, "7.51"));

      assertThat(first.repeated()).isFalse();
      assertThat(second).isEqualTo(new Posting.Posted(draft.id(), first.number(), true));
      assertThat(other).isInstanceOf(Posting.Refused.class);
    }
    assertThat(books.count("from finance.journal_line where entry_id = '" + draft.id() + "'"))
        .isEqualTo(2);
  }

  private static void write(Connection connection, EntryDraft draft) throws SQLException {
    Books.insertLines(connection, draft);
    Books.insertHeader(connection, draft);
  }

  private static void denied(String sql) {
    ThrowingCallable statement =
        () -> {
          try (Connection connection = books.connect()) {
            Rows.update(connection, sql);
          }
        };
    assertThatThrownBy(statement)
        .as(sql)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
  }
}
