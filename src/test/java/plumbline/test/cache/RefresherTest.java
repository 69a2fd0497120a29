package plumbline.test.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.finance.EntryDraft;
import plumbline.sync.cache.AgeReckoning;
import plumbline.sync.cache.LedgerCache;
import plumbline.sync.cache.Refreshed;
import plumbline.sync.cache.Refresher;
import plumbline.test.ledger.Books;

class RefresherTest {
  @TempDir private Path folder;

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

  @Test
  void it_refreshes_by_itself_at_once_on_demand_and_says_when_it_fails() throws Exception {
    Books books = Books.of(RefresherTest.class);
    CentralDatabase central = books.signIn();
    try (LedgerCache cache = LedgerCache.open(folder, central, AgeReckoning.ofSystem())) {
      try (var refresher = Refresher.start(cache, Duration.ofHours(1), listener())) {
        assertThat(next()).isEqualTo("0 new");
        post(books);
        refresher.now();
        assertThat(next()).isEqualTo("2 new");
      }
      try (var refresher = Refresher.start(cache, Duration.ofMillis(20), listener())) {
        assertThat(next()).isEqualTo("0 new");
        assertThat(next()).isEqualTo("0 new");
        central.close();
        while (!next().startsWith("The figures could not be refreshed")) {}
        assertThat(cache.trialBalance(null).orElseThrow().rows()).hasSize(2);
      }
      heard.clear();
      assertThat(heard.poll(100, TimeUnit.MILLISECONDS)).as("after it is closed").isNull();
    }
  }

  private String next() throws InterruptedException {
    String news = heard.poll(10, TimeUnit.SECONDS);
    assertThat(news).isNotNull();
    return news;
  }

  private Refresher.Listener listener() {
    return new Refresher.Listener() {
      @Override
      public void refreshed(Refreshed refreshed) {
        heard.add(refreshed.newLines() + " new");
      }

      @Override
      public void failed(String message) {
        heard.add(message);
      }
    };
  }

  private static void post(Books books) throws Exception {
    EntryDraft draft = Books.entry(LocalDate.of(2026, 1, 1), "3.00");
    try (Connection connection = books.connect()) {
      Books.insertLines(connection, draft);
      Books.insertHeader(connection, draft);
      connection.commit();
    }
  }
}
