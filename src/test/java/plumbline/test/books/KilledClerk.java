package plumbline.test.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;

/** Somebody whose program is killed while it works, and who then starts it again. */
final class KilledClerk {
  private final Firm firm;
  private final Login login;
  private final long seed;
  private final int operations;
  private final Path folder;

  KilledClerk(Firm firm, long seed, int operations, Path folder) throws SQLException {
    this.firm = firm;
    this.seed = seed;
    this.operations = operations;
    this.folder = folder;
    login = firm.database().admit("k_" + firm.auditor().user(), Group.BOOKKEEPER);
  }

  /** Killed in the middle of a transaction, when so many of its entries are in the books. */
  List<Attempt> work(int enough) throws Exception {
    Instant begun = Instant.now();
    try (HeldUp held = HeldUp.after(enough, login, firm.database())) {
      Process first = start();
      while (!held.isWaiting()) {
        assertThat(first.isAlive()).as("the program is at work").isTrue();
        TimeUnit.MILLISECONDS.sleep(5);
      }
      first.destroyForcibly().waitFor();
    }
    assertThat(start().waitFor()).as("exit code of the second run").isZero();
    return attempts(begun, Instant.now());
  }

  private Process start() throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            ClerkProcess.class.getName(),
            firm.database().url(),
            login.user(),
            login.password(),
            String.valueOf(seed),
            String.valueOf(operations),
            answers().toString());
    Redirect log = Redirect.appendTo(folder.resolve("log").toFile());
    return new ProcessBuilder(command).redirectOutput(log).redirectError(log).start();
  }

  private Path answers() {
    return folder.resolve("answers");
  }

  private List<Attempt> attempts(Instant begun, Instant ended) throws IOException {
    List<Operation> asked = ClerkProcess.operations(seed, operations);
    List<Answer> answers = ClerkProcess.read(answers());
    List<Attempt> attempts = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      attempts.add(new Attempt(asked.get(i), login.user(), false, begun, ended, 2, answers.get(i)));
    }
    return attempts;
  }
}
