package plumbline.test.books;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A few hundred random operations of several people, against the model after each batch. */
class BooksTest {
  private static final int BATCHES = 4;

  @Test
  void the_books_are_what_the_model_says_after_every_batch() throws Exception {
    long seed = Seed.chosen("BooksTest");
    try (BooksRun run = new BooksRun(Firm.of(BooksTest.class, 2), seed)) {
      for (int i = 0; i < BATCHES; i++) {
        run.batch(20, 5);
      }
      run.audit();
      System.out.println("  " + run.figures());
      assertThat(run.figures().asked()).isEqualTo(BATCHES * 4 * 20);
    }
  }
}
