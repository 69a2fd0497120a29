package plumbline.test.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Login;

/** Batch after batch of random operations, and the books checked after each. */
final class BooksRun implements AutoCloseable {
  private final Firm firm;
  private final BooksModel books = new BooksModel();
  private final List<Desk> desks = new ArrayList<>();
  private final List<RandomOperations> wishes = new ArrayList<>();
  private final Figures figures = new Figures();

  BooksRun(Firm firm, long seed) throws Exception {
    this.firm = firm;
    Random seeds = new Random(seed);
    for (Login login : firm.people()) {
      desks.add(new Desk(CentralDatabase.open(firm.database().url(), login)));
      wishes.add(new RandomOperations(new Random(seeds.nextLong())));
    }
  }

  void batch(int operationsEach) throws Exception {
    List<List<Operation>> plans = new ArrayList<>();
    for (int i = 0; i < desks.size(); i++) {
      plans.add(wishes.get(i).next(books, operationsEach, desks.get(i).isChief()));
    }
    Progress progress = new Progress();
    List<Attempt> attempts = Batch.run(desks, plans, progress);
    figures.count(attempts, progress);
    check(attempts);
  }

  private void check(List<Attempt> attempts) throws Exception {
    try (Connection connection = firm.database().connect()) {
      FoundBooks found = FoundBooks.read(connection);
      List<String> faults = new ArrayList<>(Replay.of(books, attempts, found));
      books.learn(found);
      faults.addAll(BooksCheck.of(books, found, connection));
      assertThat(faults).as("what is wrong with the books").isEmpty();
    }
  }

  Figures figures() {
    return figures;
  }

  @Override
  public void close() throws Exception {
    for (Desk desk : desks) {
      desk.close();
    }
  }
}
