package plumbline.test.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.finance.BulkPosting;
import plumbline.domain.finance.EntryDraft;
import plumbline.sync.cache.AccountLinesQuery;
import plumbline.sync.cache.AgeReckoning;
import plumbline.sync.cache.LedgerCache;
import plumbline.sync.cache.Refreshed;
import plumbline.sync.cache.TrialBalance;
import plumbline.test.ledger.Books;

class CacheUnderLoadTest {
  private static final int POSTERS = 5;
  private static final int ENTRIES_EACH = 80;

  @TempDir private Path folder;

  @Test
  void after_competing_slow_and_failing_posters_the_cache_equals_the_ledger() throws Exception {
    long seed = new Random().nextLong();
    System.out.println("CacheUnderLoadTest seed " + seed);
    Books books = Books.of(CacheUnderLoadTest.class);
    int refreshes = 0;
    try (CentralDatabase central = books.signIn();
        LedgerCache cache = LedgerCache.open(folder, central, AgeReckoning.ofSystem());
        var posters = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> working = new ArrayList<>();
      for (int i = 0; i < POSTERS; i++) {
        Random random = new Random(seed + i);
        working.add(
            posters.submit(
                () -> {
                  post(books, random);
                  return null;
                }));
      }
      while (!working.stream().allMatch(Future::isDone)) {
        cache.refresh();
        TrialBalance balance = cache.trialBalance(null).orElseThrow();
        assertThat(balance.debit()).isEqualByComparingTo(balance.credit());
        refreshes++;
      }
      for (Future<?> poster : working) {
        poster.get();
      }
      assertThat(cache.refresh().rebuilt()).isFalse();
      CachedLedger.assertEqual(cache, books);
    }
    System.out.printf("CacheUnderLoadTest: %d refreshes while posting%n", refreshes);
    assertThat(refreshes).isGreaterThan(5);
  }

  private static void post(Books books, Random random) throws Exception {
    try (Connection connection = books.connect()) {
      for (int i = 0; i < ENTRIES_EACH; i++) {
        EntryDraft draft = Books.randomEntry(random);
        Books.insertLines(connection, draft);
        Thread.sleep(random.nextInt(100) == 0 ? 200 : random.nextInt(8));
        Books.insertHeader(connection, draft);
        if (random.nextInt(5) == 0) {
          connection.rollback();
        } else {
          connection.commit();
        }
      }
    }
  }

  @Test
  void sixty_thousand_lines_load_in_seconds_and_answer_at_once() throws Exception {
    Books books = Books.of(CacheUnderLoadTest.class);
    Random random = new Random(7);
    List<EntryDraft> entries = new ArrayList<>();
    int lines = 0;
    while (lines < 60_000) {
      EntryDraft draft = Books.randomEntry(random);
      lines += draft.lines().size();
      entries.add(draft);
    }
    try (CentralDatabase central = books.signIn();
        LedgerCache cache = LedgerCache.open(folder, central, AgeReckoning.ofSystem())) {
      new BulkPosting(central).postAll(entries);
      Refreshed load = cache.refresh();
      Refreshed idle = cache.refresh();
      Duration balance = fastestOf(5, () -> cache.trialBalance(LocalDate.of(2026, 11, 15)));
      Duration page =
          fastestOf(
              5,
              () ->
                  cache.lines(
                      new AccountLinesQuery("454", LocalDate.of(2026, 6, 1), null, null, 200)));
      System.out.printf(
          "CacheUnderLoadTest: %d lines loaded in %d ms, idle refresh %d ms,"
              + " trial balance %d ms, page %d ms%n",
          load.newLines(),
          load.took().toMillis(),
          idle.took().toMillis(),
          balance.toMillis(),
          page.toMillis());

      assertThat(load.newLines()).isEqualTo(lines);
      assertThat(balance).isLessThan(Duration.ofMillis(100));
      CachedLedger.assertEqual(cache, books);
    }
  }

  private interface Question {
    Object ask() throws SQLException;
  }

  private static Duration fastestOf(int times, Question question) throws SQLException {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      assertThat(question.ask()).isNotNull();
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return Duration.ofNanos(fastest);
  }
}
