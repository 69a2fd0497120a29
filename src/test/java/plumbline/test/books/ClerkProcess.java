package plumbline.test.books;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Login;

/** One clerk in a process of their own, who begins books that are empty to them. */
final class ClerkProcess {
  private static final String ACCEPTED = "accepted ";
  private static final String REFUSED = "refused ";

  private ClerkProcess() {}

  /** Address, user, password, seed, how many operations, and where the answers go at the end. */
  public static void main(String[] arguments) throws Exception {
    String url = arguments[0];
    Login login = new Login(arguments[1], arguments[2]);
    List<Operation> plan = operations(Long.parseLong(arguments[3]), Integer.parseInt(arguments[4]));
    try (Desk desk = new Desk(CentralDatabase.open(url, login))) {
      List<String> lines = new ArrayList<>();
      for (Attempt attempt : new Clerk(desk, new Progress()).work(plan)) {
        lines.add(line(attempt.answer()));
      }
      Files.write(Path.of(arguments[5]), lines);
    }
  }

  /** The same for the same seed, in every process. */
  static List<Operation> operations(long seed, int count) {
    return new RandomOperations(new Random(~seed)).next(new BooksModel(), count, false);
  }

  private static String line(Answer answer) {
    return switch (answer) {
      case Answer.Accepted accepted -> ACCEPTED + accepted.number();
      case Answer.Refused refused -> REFUSED + refused.message().replace('\n', ' ');
    };
  }

  static List<Answer> read(Path file) throws IOException {
    List<Answer> answers = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      answers.add(
          line.startsWith(ACCEPTED)
              ? new Answer.Accepted(line.substring(ACCEPTED.length()))
              : new Answer.Refused(line.substring(REFUSED.length())));
    }
    return answers;
  }
}
