package plumbline.test.books;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.domain.central.NoAnswer;

/**
 * A person at a desk who does one thing after another. When no answer comes they wait until the
 * server is back and ask for the very same again, as the program does.
 */
final class Clerk {
  private final Desk desk;
  private final Progress progress;

  Clerk(Desk desk, Progress progress) {
    this.desk = desk;
    this.progress = progress;
  }

  List<Attempt> work(List<Operation> operations) throws SQLException, InterruptedException {
    List<Attempt> attempts = new ArrayList<>();
    for (Operation operation : operations) {
      attempts.add(attempt(operation));
      progress.done();
    }
    return attempts;
  }

  private Attempt attempt(Operation operation) throws SQLException, InterruptedException {
    Instant begun = Instant.now();
    for (int tries = 1; ; tries++) {
      Optional<Answer> answer = ask(operation, begun, tries > 1);
      if (answer.isPresent()) {
        return new Attempt(
            operation, desk.person(), desk.isChief(), begun, Instant.now(), tries, answer.get());
      }
    }
  }

  /** Empty when it is not known whether it was done. */
  private Optional<Answer> ask(Operation operation, Instant begun, boolean again)
      throws SQLException, InterruptedException {
    try {
      Optional<Answer> before = again ? operation.lookAgain(desk, begun) : Optional.empty();
      if (before.isPresent()) {
        return before;
      }
      Answer answer = operation.submit(desk);
      return Optional.of(
          again && !answer.isAccepted() ? operation.lookAgain(desk, begun).orElse(answer) : answer);
    } catch (NoAnswer none) {
      progress.unanswered();
      desk.awaitServer();
      return Optional.empty();
    } catch (SQLException | RuntimeException failure) {
      throw new AssertionError(desk.person() + " met an error at " + operation, failure);
    }
  }
}
