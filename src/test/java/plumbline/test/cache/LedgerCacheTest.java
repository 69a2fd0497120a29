package plumbline.test.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.BulkPosting;
import plumbline.domain.finance.EntryDraft;
import plumbline.sync.cache.AgeReckoning;
import plumbline.sync.cache.LedgerCache;
import plumbline.sync.cache.Refreshed;
import plumbline.test.ledger.Books;

class LedgerCacheTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @TempDir private Path folder;

  private final AtomicLong nanos = new AtomicLong();
  private Books books;
  private CentralDatabase central;

  @BeforeEach
  void open() throws SQLException {
    books = Books.of(LedgerCacheTest.class);
    central = books.signIn();
  }

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void it_shows_nothing_before_it_was_loaded_and_then_what_is_posted() throws Exception {
    post(Books.entry(DAY, "10.00"));
    try (LedgerCache cache = cache()) {
      assertThat(cache.trialBalance(null)).isEmpty();
      assertThat(cache.age()).isEmpty();

      assertThat(cache.refresh().rebuilt()).isTrue();
      CachedLedger.assertEqual(cache, books);
      post(Books.entry(DAY.plusDays(1), "0.01"));
      Refreshed second = cache.refresh();

      assertThat(second.rebuilt()).isFalse();
      assertThat(second.newLines()).isEqualTo(2);
      assertThat(cache.refresh().newLines()).isZero();
      CachedLedger.assertEqual(cache, books);
      assertThat(cache.trialBalance(DAY).orElseThrow().debit()).isEqualByComparingTo("10.00");
      assertThat(cache.trialBalance(DAY.minusDays(1)).orElseThrow().rows()).isEmpty();
    }
  }

  @Test
  void an_entry_begun_early_and_committed_late_is_seen_and_nothing_waits_for_it() throws Exception {
    EntryDraft late = Books.entry(DAY, "100.00");
    try (LedgerCache cache = cache();
        Connection slow = books.connect()) {
      Books.insertLines(slow, late); // has its transaction id now
      post(Books.entry(DAY, "1.00"));
      assertThat(cache.refresh().newLines()).isEqualTo(2);
      post(Books.entry(DAY, "2.00"));
      assertThat(cache.refresh().newLines()).isEqualTo(2);
      assertThat(cache.refresh().newLines()).as("read again and passed over").isZero();
      CachedLedger.assertEqual(cache, books);

      Books.insertHeader(slow, late);
      slow.commit();

      assertThat(cache.refresh().newLines()).isEqualTo(2);
      CachedLedger.assertEqual(cache, books);
      post(Books.entry(DAY, "4.00"));
      assertThat(cache.refresh().newLines()).isEqualTo(2);
      CachedLedger.assertEqual(cache, books);
    }
  }

  @Test
  void what_was_loaded_is_there_at_the_next_start_but_not_called_fresh() throws Exception {
    post(Books.entry(DAY, "10.00"));
    try (LedgerCache cache = cache()) {
      cache.refresh();
    }
    post(Books.entry(DAY, "20.00"));
    try (LedgerCache cache = cache()) {
      assertThat(cache.trialBalance(null).orElseThrow().debit()).isEqualByComparingTo("10.00");
      assertThat(cache.age().orElseThrow().isFresh()).isFalse();
      Refreshed refreshed = cache.refresh();
      assertThat(refreshed.rebuilt()).isFalse();
      assertThat(refreshed.newLines()).isEqualTo(2);
      assertThat(cache.age().orElseThrow().isFresh()).isTrue();
      CachedLedger.assertEqual(cache, books);
    }
  }

  @Test
  void a_changed_account_name_arrives() throws Exception {
    post(Books.entry(DAY, "10.00"));
    try (LedgerCache cache = cache()) {
      cache.refresh();
      books
          .database()
          .execute("update finance.account set name = 'Szállítók' where number = '454'");
      cache.refresh();
      assertThat(cache.trialBalance(null).orElseThrow().rows().getFirst().name())
          .isEqualTo("Szállítók");
    }
  }

  @Test
  void another_installation_is_loaded_anew() throws Exception {
    post(Books.entry(DAY, "10.00"));
    try (LedgerCache cache = cache()) {
      cache.refresh();
      books.database().execute("update sync.installation set id = gen_random_uuid()");
      assertThat(cache.refresh().rebuilt()).isTrue();
      CachedLedger.assertEqual(cache, books);
    }
  }

  @Test
  void a_position_ahead_of_the_server_is_doubted() throws Exception {
    tamper("update source set position = position + 1000000");
  }

  @Test
  void lines_that_are_there_already_although_they_should_not_be_are_doubted() throws Exception {
    tamper("update source set position = 3");
  }

  @Test
  void another_cluster_or_timeline_is_doubted() throws Exception {
    tamper("update source set cluster = '1/1/1'");
  }

  @Test
  void a_load_that_was_not_finished_is_begun_again() throws Exception {
    tamper("delete from source");
  }

  private void tamper(String sql) throws Exception {
    post(Books.entry(DAY, "10.00"));
    Path file;
    try (LedgerCache cache = cache()) {
      cache.refresh();
      file = cache.file().orElseThrow();
    }
    String url = "jdbc:h2:file:" + file.toString().replaceFirst("\\.mv\\.db$", "");
    try (Connection connection = DriverManager.getConnection(url)) {
      assertThat(Rows.update(connection, sql)).isEqualTo(1);
    }
    try (LedgerCache cache = cache()) {
      assertThat(cache.refresh().rebuilt()).isTrue();
      CachedLedger.assertEqual(cache, books);
    }
  }

  @Test
  void a_file_with_holes_in_the_middle_is_replaced() throws Exception {
    Path file;
    try (LedgerCache cache = cache()) {
      List<EntryDraft> entries = new ArrayList<>();
      Random random = new Random(1);
      for (int i = 0; i < 3_000; i++) {
        entries.add(Books.randomEntry(random));
      }
      new BulkPosting(central).postAll(entries);
      cache.refresh();
      file = cache.file().orElseThrow();
    }
    try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
      for (long at = 8_192; at + 512 < bytes.length(); at += 4_096) {
        bytes.seek(at);
        bytes.write(new byte[512]);
      }
    }
    try (LedgerCache cache = cache()) {
      cache.refresh();
      CachedLedger.assertEqual(cache, books);
    }
  }

  @Test
  void figures_grow_old_when_the_server_is_silent_and_are_never_called_fresh() throws Exception {
    post(Books.entry(DAY, "10.00"));
    try (LedgerCache cache = cache()) {
      cache.refresh();
      nanos.addAndGet(Duration.ofSeconds(59).toNanos());
      assertThat(cache.age().orElseThrow().isFresh()).isTrue();
      central.close();
      assertThatThrownBy(cache::refresh).isInstanceOf(SQLException.class);
      nanos.addAndGet(Duration.ofSeconds(2).toNanos());

      assertThat(cache.age().orElseThrow().isFresh()).isFalse();
      assertThat(cache.trialBalance(null).orElseThrow().debit()).isEqualByComparingTo("10.00");
    }
  }

  private LedgerCache cache() throws SQLException {
    return LedgerCache.open(folder, central, new AgeReckoning(Clock.systemUTC(), nanos::get));
  }

  private void post(EntryDraft draft) throws SQLException {
    try (Connection connection = books.connect()) {
      Books.insertLines(connection, draft);
      Books.insertHeader(connection, draft);
      connection.commit();
    }
  }
}
