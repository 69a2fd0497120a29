package plumbline.test.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What each person will ask of the books in the next batch, from the seed and the model as it
 * stands. Good and bad in one: the model decides later what had to be refused.
 */
final class RandomOperations {
  private final Random random;
  private final RandomEntries entries;

  RandomOperations(Random random) {
    this.random = random;
    entries = new RandomEntries(random);
  }

  List<Operation> next(BooksModel books, int count, boolean chief) {
    List<Operation> operations = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      operations.add(one(books, chief));
    }
    return operations;
  }

  private Operation one(BooksModel books, boolean chief) {
    return new PostEntry(entries.next(chief));
  }
}
