package plumbline.test.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.EntryDraft;
import plumbline.test.ledger.Books;

/** Closing while others post: what was reported closed stays as it was at that moment. */
class ClosingRaceTest {
  private static final int POSTERS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String IN_MONTH = "from finance.journal_entry where posting_date < '%s'";

  @Test
  void nothing_lands_in_a_period_after_its_close_was_reported() throws Exception {
    long seed = new Random().nextLong();
    System.out.println("ClosingRaceTest seed " + seed);
    try (PeriodBooks books = PeriodBooks.of(ClosingRaceTest.class)) {
      books.posted(PeriodBooks.entry(LocalDate.of(2026, 1, 1), "522", "454", "1"));
      AtomicBoolean over = new AtomicBoolean();
      AtomicInteger closing = new AtomicInteger(1);
      CountDownLatch underway = new CountDownLatch(POSTERS);
      List<Long> atClose = new ArrayList<>();
      try (var posters = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<Integer>> results = new ArrayList<>();
        for (int i = 0; i < POSTERS; i++) {
          Random random = new Random(seed + i);
          results.add(posters.submit(() -> post(books, random, closing, underway, over)));
        }
        try {
          underway.await();
          for (int month = 1; month <= 12; month++) {
            closing.set(month);
            books.close("2026-%02d".formatted(month));
            atClose.add(count(books, month));
          }
        } finally {
          over.set(true);
        }
        int refused = 0;
        for (Future<Integer> result : results) {
          refused += result.get();
        }
        assertThat(refused).as("posters met the closed periods").isPositive();
      }
      for (int month = 1; month <= 12; month++) {
        assertThat(count(books, month)).as("month %d", month).isEqualTo(atClose.get(month - 1));
      }
      assertThat(books.books.gaps()).isZero();
    }
  }

  /**
   * Into the month that is being closed, with the lines last, so that header and commit lie apart.
   * Returns how many were refused.
   */
  private static int post(
      PeriodBooks books,
      Random random,
      AtomicInteger closing,
      CountDownLatch underway,
      AtomicBoolean over)
      throws SQLException {
    int refused = 0;
    int posted = 0;
    try (Connection connection = books.books.connect()) {
      while (!over.get() || refused == 0) {
        LocalDate day = LocalDate.of(2026, closing.get(), 1 + random.nextInt(28));
        EntryDraft draft = Books.entry(day, "10");
        try {
          Books.insertHeader(connection, draft);
          Books.insertLines(connection, draft);
          connection.commit();
          posted++;
        } catch (SQLException refusal) {
          connection.rollback();
          if (!"PL103".equals(refusal.getSQLState())) {
            throw refusal;
          }
          refused++;
        }
        if (posted + refused == 3) {
          underway.countDown();
        }
      }
    }
    return refused;
  }

  @Test
  void closing_waits_for_a_posting_that_has_read_the_period_as_open() throws Exception {
    try (PeriodBooks books = PeriodBooks.of(ClosingRaceTest.class);
        Connection poster = books.books.connect();
        var closer = Executors.newVirtualThreadPerTaskExecutor()) {
      EntryDraft draft = Books.entry(LocalDate.of(2026, 1, 5), "10");
      Books.insertHeader(poster, draft);
      Future<Long> close =
          closer.submit(
              () -> {
                books.close("2026-01");
                return count(books, 1);
              });
      untilSomebodyWaits(books);
      assertThat(close.isDone()).isFalse();
      Books.insertLines(poster, draft);
      poster.commit();
      assertThat(close.get()).isEqualTo(1);
    }
  }

  @Test
  void a_posting_that_waited_for_the_close_or_the_vat_lock_sees_it() throws Exception {
    try (PeriodBooks books = PeriodBooks.of(ClosingRaceTest.class);
        Connection chief = books.chief.dataSource().getConnection();
        Connection poster = books.books.connect();
        var other = Executors.newVirtualThreadPerTaskExecutor()) {
      Rows.list(chief, "select finance_api.close('2026-01-01', 0, '')", row -> 1);
      Rows.list(chief, "select finance_api.lock_vat('2026-03-31', 0, '')", row -> 1);
      Future<Optional<String>> late = other.submit(() -> header(poster, LocalDate.of(2026, 1, 5)));
      untilSomebodyWaits(books);
      chief.commit();
      assertThat(late.get()).hasValue("PL103");

      Rows.list(chief, "select finance_api.lock_vat('2026-06-30', 1, '')", row -> 1);
      EntryDraft draft = Books.entry(LocalDate.of(2026, 5, 5), "10");
      Rows.update(
          poster,
          "insert into finance.journal_line (entry_id, line_no, account, debit, credit, vat_code)"
              + " values (?, 1, '522', 10, 0, '27'), (?, 2, '454', 0, 10, null)",
          draft.id(),
          draft.id());
      Future<Boolean> header =
          other.submit(
              () -> {
                Books.insertHeader(poster, draft);
                return true;
              });
      untilSomebodyWaits(books);
      chief.commit();
      assertThat(header.get()).isTrue();
      assertThat(commit(poster)).hasValue("PL141");
    }
  }

  private static Optional<String> header(Connection connection, LocalDate day) throws SQLException {
    try {
      Books.insertHeader(connection, Books.entry(day, "1"));
      return Optional.empty();
    } catch (SQLException refusal) {
      connection.rollback();
      return Optional.ofNullable(refusal.getSQLState());
    }
  }

  private static Optional<String> commit(Connection connection) {
    try {
      connection.commit();
      return Optional.empty();
    } catch (SQLException refusal) {
      return Optional.ofNullable(refusal.getSQLState());
    }
  }

  private static void untilSomebodyWaits(PeriodBooks books) throws SQLException {
    Instant end = Instant.now().plus(PATIENCE);
    String waiting =
        "select count(*) from pg_locks l join pg_database d on d.oid = l.database"
            + " where d.datname = current_database() and locktype = 'advisory' and not granted";
    while (books.one(waiting).equals("0")) {
      assertThat(Instant.now()).as("nobody waits for the lock").isBefore(end);
    }
  }

  private static long count(PeriodBooks books, int month) throws SQLException {
    return books.books.count(IN_MONTH.formatted(LocalDate.of(2026, month, 1).plusMonths(1)));
  }
}
