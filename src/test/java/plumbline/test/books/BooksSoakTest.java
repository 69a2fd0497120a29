package plumbline.test.books;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thousands of operations for each of several seeds; {@code mvn -Psoak verify}. */
@Tag("soak")
class BooksSoakTest {
  private static final int RUNS = Integer.getInteger("plumbline.books.runs", 3);
  private static final int BATCHES = 12;
  private static final int OPERATIONS_EACH = 40;
  private static final int CUTS = 15;

  @Test
  void the_books_are_what_the_model_says_whatever_the_seed() throws Exception {
    Random seeds = new Random(Seed.chosen("BooksSoakTest"));
    for (int i = 0; i < RUNS; i++) {
      long begun = System.nanoTime();
      try (BooksRun run = new BooksRun(Firm.of(BooksSoakTest.class, 5), seeds.nextLong())) {
        for (int batch = 0; batch < BATCHES; batch++) {
          run.batch(OPERATIONS_EACH, CUTS);
        }
        run.audit();
        System.out.printf(
            "  run %d, %d s: %s%n",
            i + 1, (System.nanoTime() - begun) / 1_000_000_000, run.figures());
      }
    }
  }
}
