package plumbline.test.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.Posting;
import plumbline.test.support.BenchResult;

/** Entries per second through the service, beside bare SQL doing the same inserts. */
@Tag("bench")
class PostingThroughputTest {
  private static final int ROUNDS = 7;
  private static final int ENTRIES_A_ROUND = 1_600;

  private final Random random = new Random(20261121);

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void entries_a_second(int clients) throws Exception {
    Books books = Books.of(PostingThroughputTest.class);
    double[] ours = new double[ROUNDS];
    double[] bare = new double[ROUNDS];
    try (Clients oursAtWork = new Clients(clients, () -> ours(books));
        Clients bareAtWork = new Clients(clients, () -> bare(books))) {
      for (int round = -2; round < ROUNDS; round++) {
        double bareFigure = bareAtWork.perSecond(random);
        double ourFigure = oursAtWork.perSecond(random);
        if (round >= 0) {
          ours[round] = ourFigure;
          bare[round] = bareFigure;
        }
      }
    }
    new BenchResult(
            "posting-" + clients,
            "entries/s, " + clients + " clients, 2 to 6 lines each",
            median(ours),
            median(bare),
            "bare SQL with the same inserts, constraints and announcement, prepared, a"
                + " transaction each; medians of %d rounds".formatted(ROUNDS),
            "higher")
        .keep();
    assertThat(books.count("from finance.journal_entry"))
        .isEqualTo(2L * (ROUNDS + 2) * ENTRIES_A_ROUND);
    assertThat(books.gaps()).isZero();
  }

  /** Posts one entry after the other until closed. */
  private interface Client extends AutoCloseable {
    void post(EntryDraft draft) throws SQLException;

    @Override
    default void close() throws SQLException {}
  }

  @FunctionalInterface
  private interface NewClient {
    Client open() throws SQLException;
  }

  /** Several at work at once, each with connections of its own, as on as many workstations. */
  private static final class Clients implements AutoCloseable {
    private final List<Client> all = new ArrayList<>();

    Clients(int count, NewClient newClient) throws SQLException {
      for (int i = 0; i < count; i++) {
        all.add(newClient.open());
      }
    }

    double perSecond(Random random) throws Exception {
      int each = ENTRIES_A_ROUND / all.size();
      List<List<EntryDraft>> shares = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        shares.add(Stream.generate(() -> Books.randomEntry(random)).limit(each).toList());
      }
      long began = System.nanoTime();
      try (var threads = Executors.newFixedThreadPool(all.size())) {
        List<Future<?>> working = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
          Client client = all.get(i);
          List<EntryDraft> share = shares.get(i);
          working.add(
              threads.submit(
                  () -> {
                    for (EntryDraft draft : share) {
                      client.post(draft);
                    }
                    return null;
                  }));
        }
        for (Future<?> one : working) {
          one.get();
        }
      }
      return each * all.size() / ((System.nanoTime() - began) / 1e9);
    }

    @Override
    public void close() throws SQLException {
      for (Client client : all) {
        client.close();
      }
    }
  }

  private static Client ours(Books books) throws SQLException {
    CentralDatabase database = books.signIn();
    CentralLedger ledger = new CentralLedger(database);
    return new Client() {
      @Override
      public void post(EntryDraft draft) throws SQLException {
        assertThat(ledger.post(draft)).isInstanceOf(Posting.Posted.class);
      }

      @Override
      public void close() {
        database.close();
      }
    };
  }

  private static Client bare(Books books) throws SQLException {
    Properties properties = new Properties();
    properties.put("user", books.bookkeeper().user());
    properties.put("password", books.bookkeeper().password());
    properties.put("reWriteBatchedInserts", "true");
    Connection connection = DriverManager.getConnection(books.database().url(), properties);
    connection.setAutoCommit(false);
    PreparedStatement lines =
        connection.prepareStatement(
            """
            insert into finance.journal_line (entry_id, line_no, account, debit, credit, vat_code, text)
            values (?, ?, ?, ?, ?, null, '')
            """);
    PreparedStatement header =
        connection.prepareStatement(
            """
            insert into finance.journal_entry
              (id, posting_date, document_date, tax_point, reference, description, source, digest)
            values (?, ?, ?, ?, ?, ?, 'import', sha256('x'))
            """);
    PreparedStatement announce =
        connection.prepareStatement(
            """
            select e.fiscal_year, e.number,
                   sync_api.publish('journal_entry', e.id::text, 'journal.entry.posted',
                     jsonb_build_object('id', e.id))
            from finance.journal_entry e where e.id = ?
            """);
    return new Client() {
      @Override
      public void post(EntryDraft draft) throws SQLException {
        int lineNo = 0;
        for (EntryLine line : draft.lines()) {
          set(lines, draft.id(), ++lineNo, line.account(), line.debit(), line.credit());
          lines.addBatch();
        }
        lines.executeBatch();
        set(
            header,
            draft.id(),
            draft.postingDate(),
            draft.documentDate(),
            draft.taxPoint(),
            draft.reference(),
            draft.description());
        header.executeUpdate();
        set(announce, draft.id());
        announce.executeQuery().close();
        connection.commit();
      }

      @Override
      public void close() throws SQLException {
        connection.close();
      }
    };
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private static double median(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
