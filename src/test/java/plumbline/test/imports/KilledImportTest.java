package plumbline.test.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;
import plumbline.domain.central.Rows;
import plumbline.test.support.Template;
import plumbline.test.support.TestDatabase;
import plumbline.test.support.TestServers;

/**
 * A journal by the real command line, killed in the middle and run again: every entry once, and a
 * trial balance that equals the file's.
 */
class KilledImportTest {
  @TempDir private Path folder;

  private TestDatabase database;
  private Path config;
  private Path journal;
  private Path accounts;
  private int entries;

  /** How many lines the journal has. */
  int lines() {
    return 40_000;
  }

  @Test
  void all_or_nothing_killed_while_it_writes_posts_every_entry_once_when_run_again()
      throws Exception {
    Random random = prepare("default");
    CommandLineProcess first = start("import", "journal", journal.toString());
    while (first.process().isAlive() && !isWriting()) {
      Thread.sleep(20);
    }
    Thread.sleep(random.nextInt(1_500));
    first.kill();
    long afterKill = count("finance.journal_entry");

    assertThat(afterKill).isIn(0L, (long) entries);
    runAgainAndCompare(afterKill);
  }

  @Test
  void skipping_the_bad_killed_in_the_middle_goes_on_where_it_was_when_run_again()
      throws Exception {
    Random random = prepare("--skip-bad");
    long enough = entries / 10 + random.nextInt(entries * 6 / 10);
    CommandLineProcess first = start("import", "journal", journal.toString(), "--skip-bad");
    while (first.process().isAlive() && count("finance.journal_entry") < enough) {
      Thread.sleep(20);
    }
    first.kill();
    long afterKill = count("finance.journal_entry");

    assertThat(afterKill).isBetween(enough, (long) entries - 1);
    runAgainAndCompare(afterKill, "--skip-bad");
  }

  private Random prepare(String mode) throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    database = TestServers.database(KilledImportTest.class, Template.central());
    Login login =
        database.admit(
            "importer_" + database.url().replaceAll(".*_(\\d+).*", "$1"), Group.BOOKKEEPER);
    config = folder.resolve("plumbline.toml");
    Files.writeString(
        config,
        """
        [central]
        url = "%s"
        user = "%s"
        password = "%s"
        [cache]
        folder = "cache"
        """
            .formatted(database.url(), login.user(), login.password()));
    Files.setPosixFilePermissions(config, PosixFilePermissions.fromString("rw-------"));
    journal = folder.resolve("journal.csv");
    accounts = folder.resolve("accounts.csv");
    JournalSample.writeAccounts(accounts);
    entries = JournalSample.writeJournal(journal, lines(), random);
    System.out.printf("KilledImportTest %s: seed %d, %d entries%n", mode, seed, entries);
    assertThat(timed("accounts", "import", "accounts", accounts.toString()).exitCode()).isZero();
    return random;
  }

  private void runAgainAndCompare(long afterKill, String... options) throws Exception {
    System.out.printf("  killed with %d of %d entries posted%n", afterKill, entries);
    List<String> command = new ArrayList<>(List.of("import", "journal", journal.toString()));
    command.addAll(List.of(options));
    String[] again = command.toArray(String[]::new);

    var second = timed("run again", again);
    assertThat(second.err()).isEmpty();
    assertThat(second.exitCode()).isZero();
    assertThat(second.out())
        .isEqualTo(
            "entries posted: %d, there already: %d, refused: 0%n"
                .formatted(entries - afterKill, afterKill));
    var third = timed("once more", again);
    assertThat(third.out())
        .isEqualTo("entries posted: 0, there already: %d, refused: 0%n".formatted(entries));

    assertThat(count("finance.journal_entry")).isEqualTo(entries);
    assertThat(count("(select distinct reference from finance.journal_entry)")).isEqualTo(entries);
    assertThat(count("finance.journal_line")).isEqualTo(lines());
    assertThat(
            count(
                "(select from finance.journal_entry group by fiscal_year"
                    + " having max(number) <> count(*))"))
        .as("years with gaps")
        .isZero();
    var report = timed("report", "report", "trial-balance", "--csv");
    assertThat(report.err()).isEmpty();
    assertThat(report.out()).isEqualTo(JournalSample.trialBalance(journal, accounts));
    assertThat(timed("report", "report", "trial-balance", "--csv").out()).isEqualTo(report.out());
  }

  private CommandLineProcess.Ended timed(String what, String... arguments) throws Exception {
    long start = System.nanoTime();
    var ended = start(arguments).end();
    System.out.printf("  %s: %d ms%n", what, (System.nanoTime() - start) / 1_000_000);
    return ended;
  }

  private CommandLineProcess start(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--config", config.toString()));
    return CommandLineProcess.start(folder, all.toArray(String[]::new));
  }

  /** Whether the import has written a row: only then it has a transaction id. */
  private boolean isWriting() throws SQLException {
    return count(
            "pg_stat_activity where datname = current_database() and backend_xid is not null"
                + " and application_name = 'Plumbline'")
        > 0;
  }

  private long count(String from) throws SQLException {
    try (Connection connection = database.connect()) {
      return Rows.first(
              connection,
              "select count(*) from " + from + (from.startsWith("(") ? " t" : ""),
              row -> row.getLong(1))
          .orElseThrow();
    }
  }
}
