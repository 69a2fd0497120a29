package plumbline.test.books;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program is killed with SIGKILL in the middle of its work and started again. */
class KilledClerkTest {
  private static final int OPERATIONS = 60;
  private static final int ENOUGH = 15;

  @TempDir private Path folder;

  @Test
  void what_a_killed_program_had_asked_for_is_done_once_when_it_asks_again() throws Exception {
    long seed = Seed.chosen("KilledClerkTest");
    Firm firm = Firm.of(KilledClerkTest.class, 2);
    KilledClerk killed = new KilledClerk(firm, seed, OPERATIONS, folder);
    try (BooksRun run = new BooksRun(firm, seed)) {
      run.batch(15, 2, Saboteur.Blow.NONE, () -> killed.work(ENOUGH));
      run.audit();
      System.out.println("  " + run.figures());
    }
  }
}
