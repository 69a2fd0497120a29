package plumbline.test.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.cli.AuditCommand;
import plumbline.app.cli.PlumblineCommandLine;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;
import plumbline.domain.finance.CentralLedger;
import plumbline.test.ledger.Books;

class AuditVerifyCommandTest {
  @TempDir Path folder;

  private String printed = "";
  private String said = "";

  private int verify(Books books, Login login, String... more) throws Exception {
    Path configuration =
        Files.writeString(
            folder.resolve("plumbline.toml"),
            "[central]\nurl = \"%s\"\nuser = \"%s\"\npassword = \"%s\"\n"
                .formatted(books.database().url(), login.user(), login.password()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> arguments =
        new ArrayList<>(List.of("audit", "verify", "--config", configuration.toString()));
    arguments.addAll(List.of(more));
    int exitCode =
        new PlumblineCommandLine(
                Optional.empty(),
                List.of(new AuditCommand()),
                new PrintWriter(out),
                new PrintWriter(err))
            .run(arguments.toArray(String[]::new));
    printed = out.toString();
    said = err.toString();
    return exitCode;
  }

  @Test
  void says_whether_the_trail_is_intact_and_ends_accordingly() throws Exception {
    Books books = Books.of(AuditVerifyCommandTest.class);
    Login manager = books.database().admit(books.bookkeeper().user() + "_m", Group.MANAGER);
    try (CentralDatabase bookkeeper = books.signIn()) {
      new CentralLedger(bookkeeper).post(Books.entry(LocalDate.of(2026, 3, 1), "1"));
    }

    assertThat(verify(books, manager)).isZero();
    assertThat(printed).contains("Intact: ", " 0 faults.");
    String lastRow = printed.lines().reduce((_, last) -> last).orElseThrow();
    assertThat(verify(books, manager, "--expect", lastRow)).isZero();

    assertThat(verify(books, manager, "--expect", "soon")).isEqualTo(2);
    assertThat(said).contains("--expect: soon is not a row and its hash");
    assertThat(verify(books, books.bookkeeper())).isEqualTo(3);
    assertThat(said).contains("Your role may not do this");

    books.database().execute("update admin.audit_record set person = 'nobody' where seq = 2");
    assertThat(verify(books, manager)).isEqualTo(1);
    assertThat(printed).contains("Row 2 of the trail", "Not intact: ");
  }
}
