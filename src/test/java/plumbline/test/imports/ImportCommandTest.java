package plumbline.test.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.cli.ImportCommand;
import plumbline.app.cli.PlumblineCommandLine;
import plumbline.app.cli.ReportCommand;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Login;
import plumbline.sync.cache.AgeReckoning;
import plumbline.sync.cache.LedgerCache;
import plumbline.test.ledger.Books;

class ImportCommandTest {
  private static final String GOOD =
      """
      A-1,2026-01-05,,Bérleti díj,5220,100.00,,27
      A-1,2026-01-05,,Bérleti díj,466,27.00,,
      A-1,2026-01-05,,Bérleti díj,454,,127.00,
      """;
  private static final String BAD =
      """
      B-1,2026-01-06,,Nem egyezik,5220,100.00,,
      B-1,2026-01-06,,Nem egyezik,454,,99.00,
      C-1,2026-01-07,,Ismeretlen,9999,5,,ZZ
      C-1,2026-01-07,,Ismeretlen,454,,5,
      D-1,2026-01-08,,Hibás összeg,5220,"1,5",,
      D-1,2026-01-08,,Hibás összeg,454,,1.5,
      """;

  @TempDir private Path folder;

  private Books books;
  private StringWriter out;
  private StringWriter err;

  @BeforeEach
  void open() throws Exception {
    books = Books.of(ImportCommandTest.class);
    configure(books.bookkeeper());
  }

  @Test
  void bad_rows_stop_everything_and_each_is_named() throws Exception {
    assertThat(importJournal(GOOD + BAD)).isEqualTo(1);

    assertThat(out.toString())
        .isEqualTo("entries posted: 0, there already: 0, refused: 3; nothing was posted\n");
    assertThat(err.toString().lines())
        .containsExactly(
            "line 5, reference \"B-1\": Debit and credit differ by 1.00; an entry must balance.",
            "line 7, account \"9999\": There is no account 9999. Accepted: an account of the"
                + " chart; import accounts first.",
            "line 7, vat_code \"ZZ\": There is no VAT code ZZ. Accepted: 27.",
            "line 9, debit \"1,5\": is not an amount. Accepted: digits with a decimal point, such"
                + " as 1250.50, or nothing.");
    assertThat(books.count("from finance.journal_entry")).isZero();
  }

  @Test
  void skipping_posts_the_good_and_lists_the_same_rows() throws Exception {
    assertThat(importJournal(GOOD + BAD, "--skip-bad")).isEqualTo(1);
    assertThat(out.toString()).isEqualTo("entries posted: 1, there already: 0, refused: 3\n");
    assertThat(err.toString().lines()).hasSize(4);

    assertThat(importJournal(GOOD, "--skip-bad")).isZero();
    assertThat(out.toString()).isEqualTo("entries posted: 0, there already: 1, refused: 0\n");
    assertThat(books.count("from finance.journal_entry")).isEqualTo(1);
  }

  @Test
  void the_same_reference_with_other_content_is_refused_and_said() throws Exception {
    assertThat(importJournal(GOOD)).isZero();
    assertThat(importJournal(GOOD.replace("7.00", "8.00"))).isEqualTo(1);
    assertThat(err.toString())
        .startsWith(
            "line 2, reference \"A-1\": It was posted before as entry 2026/000001 with other"
                + " content");
  }

  @Test
  void what_is_not_a_journal_file_is_said() throws Exception {
    assertThat(run("import", "journal", folder.resolve("no.csv").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("no.csv: there is no such file");
    assertThat(run("import")).isEqualTo(2);
    assertThat(run("report")).isEqualTo(2);
    Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n");
    assertThat(run("import", "journal", other.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("the first line is \"a,b\"");
  }

  @Test
  void accounts_are_imported_once_and_bad_ones_named() throws Exception {
    Path file = folder.resolve("accounts.csv");
    Files.writeString(file, "account,name,type,parent\n38,Pénz,asset,\n3811,Kassza,asset,38\n");
    assertThat(run("import", "accounts", file.toString())).isZero();
    assertThat(out.toString()).isEqualTo("accounts added: 2, changed: 0, there already: 0\n");
    assertThat(run("import", "accounts", file.toString())).isZero();
    assertThat(out.toString()).isEqualTo("accounts added: 0, changed: 0, there already: 2\n");

    Files.writeString(file, "account,name,type,parent\n38,Pénz,expense,\n4,Forrás,equity,40\n");
    assertThat(run("import", "accounts", file.toString())).isEqualTo(1);
    assertThat(err.toString().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("line 2, type \"expense\": Account 38 Pénz is of type"))
        .anyMatch(line -> line.startsWith("line 3, parent \"40\": There is no account 40."));
  }

  @Test
  void the_report_goes_to_a_date_in_csv_or_as_a_table_with_its_age() throws Exception {
    importJournal(GOOD + GOOD.replace("A-1,2026-01", "A-2,2026-02"));

    assertThat(run("report", "trial-balance", "--csv", "--to", "2026-01-31")).isZero();
    assertThat(out.toString())
        .isEqualTo(
            """
            account,name,debit,credit,balance
            454,Számla 454,0.00,127.00,-127.00
            466,Számla 466,27.00,0.00,27.00
            5220,Számla 5220,100.00,0.00,100.00
            """);
    assertThat(run("report", "trial-balance")).isZero();
    assertThat(out.toString()).contains("254.00").contains("Total").containsPattern("\\d s old\\.");
    assertThat(err.toString()).isEmpty();
    assertThat(run("report", "trial-balance", "--to", "yesterday")).isEqualTo(2);
  }

  @Test
  void a_report_beside_a_running_desktop_uses_a_second_file_and_says_so() throws Exception {
    importJournal(GOOD);
    try (CentralDatabase central = books.signIn();
        LedgerCache desktop =
            LedgerCache.open(folder.resolve("cache"), central, AgeReckoning.ofSystem())) {
      desktop.refresh();
      var report =
          CommandLineProcess.start(
                  folder,
                  "report",
                  "trial-balance",
                  "--csv",
                  "--config",
                  folder.resolve("plumbline.toml").toString())
              .end();
      assertThat(report.err()).contains("Another program uses this user's cache");
      assertThat(report.out()).contains("454,Számla 454,0.00,127.00,-127.00");
      assertThat(report.exitCode()).isZero();
    }
  }

  private int importJournal(String rows, String... options) throws Exception {
    Path file = Files.writeString(folder.resolve("journal.csv"), JournalSample.HEADER + rows);
    List<String> arguments = new ArrayList<>(List.of("import", "journal", file.toString()));
    arguments.addAll(List.of(options));
    return run(arguments.toArray(String[]::new));
  }

  private void configure(Login login) throws Exception {
    Path config = folder.resolve("plumbline.toml");
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
            .formatted(books.database().url(), login.user(), login.password()));
    Files.setPosixFilePermissions(config, PosixFilePermissions.fromString("rw-------"));
  }

  private int run(String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    List<String> all = new ArrayList<>(List.of(arguments));
    if (arguments.length > 1) {
      all.addAll(List.of("--config", folder.resolve("plumbline.toml").toString()));
    }
    return new PlumblineCommandLine(
            Optional.empty(),
            List.of(new ImportCommand(), new ReportCommand()),
            new PrintWriter(out),
            new PrintWriter(err))
        .run(all.toArray(String[]::new));
  }
}
