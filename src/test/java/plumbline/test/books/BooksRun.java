package plumbline.test.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import plumbline.domain.admin.AuditVerification;
import plumbline.domain.admin.CentralAuditTrail;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Login;

/** Batch after batch of random operations, and the books checked after each. */
final class BooksRun implements AutoCloseable {
  private final Firm firm;
  private final BooksModel books = new BooksModel();
  private final List<Desk> desks = new ArrayList<>();
  private final List<RandomOperations> wishes = new ArrayList<>();
  private final Saboteur saboteur;
  private final Figures figures = new Figures();

  BooksRun(Firm firm, long seed) throws Exception {
    this.firm = firm;
    Random seeds = new Random(seed);
    saboteur = new Saboteur(firm.database(), new Random(seeds.nextLong()));
    for (Login login : firm.people()) {
      String url = saboteur.way();
      desks.add(new Desk(CentralDatabase.open(url, login)));
      wishes.add(new RandomOperations(new Random(seeds.nextLong())));
    }
  }

  /** Somebody who works beside the others in a way of their own. */
  @FunctionalInterface
  interface Beside {
    List<Attempt> work() throws Exception;
  }

  /** The cuts come while people work, at the moments the seed says. */
  void batch(int operationsEach, int cuts) throws Exception {
    batch(operationsEach, cuts, Saboteur.Blow.NONE, List::of);
  }

  /** With one more blow in the middle, and somebody beside the others. */
  void batch(int operationsEach, int cuts, Saboteur.Blow blow, Beside beside) throws Exception {
    List<List<Operation>> plans = new ArrayList<>();
    for (int i = 0; i < desks.size(); i++) {
      plans.add(wishes.get(i).next(books, operationsEach, desks.get(i).isChief()));
    }
    Progress progress = new Progress();
    Future<?> sabotage = saboteur.disturb(progress, operationsEach * desks.size(), cuts, blow);
    FutureTask<List<Attempt>> other = new FutureTask<>(beside::work);
    Thread.ofVirtual().start(other);
    List<Attempt> attempts = new ArrayList<>(Batch.run(desks, plans, progress));
    attempts.addAll(other.get());
    sabotage.get();
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

  /** The whole audit trail: every hash, and every row it tells of as it is now. */
  void audit() throws Exception {
    try (CentralDatabase central = CentralDatabase.open(firm.database().url(), firm.auditor())) {
      AuditVerification audited =
          new CentralAuditTrail(central).verify(Optional.empty(), (_, _) -> true);
      assertThat(audited.faults()).as("faults of the audit trail").isEmpty();
      figures.audited(audited.rows());
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
    saboteur.close();
  }
}
