package plumbline.test.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.EntryDraft;

class GaplessNumbersTest {
  private static final int POSTERS = 6;
  private static final int ENTRIES_EACH = 60;

  @Test
  void numbers_have_no_gaps_although_posters_compete_and_give_up() throws Exception {
    long seed = new Random().nextLong();
    System.out.println("GaplessNumbersTest seed " + seed);
    Books books = Books.of(GaplessNumbersTest.class);
    long posted = 0;
    try (var posters = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> results = new ArrayList<>();
      for (int i = 0; i < POSTERS; i++) {
        Random random = new Random(seed + i);
        Callable<Integer> poster = () -> post(books, random);
        results.add(posters.submit(poster));
      }
      for (Future<Integer> result : results) {
        posted += result.get();
      }
    }

    assertThat(posted).isBetween(1L, (long) POSTERS * ENTRIES_EACH - 1);
    assertThat(books.count("from finance.journal_entry")).isEqualTo(posted);
    assertThat(books.gaps()).isZero();
  }

  private static int post(Books books, Random random) throws SQLException {
    int posted = 0;
    try (Connection connection = books.connect()) {
      for (int i = 0; i < ENTRIES_EACH; i++) {
        EntryDraft draft = Books.randomEntry(random);
        Books.insertLines(connection, draft);
        Books.insertHeader(connection, draft);
        if (random.nextInt(4) == 0) {
          connection.rollback();
        } else {
          connection.commit();
          posted++;
        }
      }
    }
    return posted;
  }
}
