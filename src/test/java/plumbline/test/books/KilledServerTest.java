package plumbline.test.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.test.support.OwnPostgres;
import plumbline.test.support.Template;

/** The database server itself is killed while everybody works, and started again. */
@Tag("soak")
class KilledServerTest {
  private static final int EACH = 40;

  @TempDir private Path folder;

  @Test
  void what_was_acknowledged_before_the_server_was_killed_is_there_and_nothing_is_twice()
      throws Exception {
    long seed = Seed.chosen("KilledServerTest");
    try (OwnPostgres server = OwnPostgres.keepingIn(folder);
        BooksRun run =
            new BooksRun(Firm.in(server.database("books", Template.central()), 3), seed)) {
      run.batch(EACH, 2);
      run.batch(EACH, 4, () -> killAndStart(server), List::of);
      run.batch(EACH, 2);
      run.audit();
      System.out.println("  " + run.figures());
      assertThat(run.figures().unanswered()).isPositive();
    }
  }

  private static void killAndStart(OwnPostgres server) throws Exception {
    server.kill();
    server.startAgain();
  }
}
