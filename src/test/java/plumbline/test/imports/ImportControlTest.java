package plumbline.test.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.importing.ImportReport;
import plumbline.app.importing.JournalImport;
import plumbline.domain.central.CentralDatabase;
import plumbline.test.ledger.Books;

/** A new firm's opening books touch control accounts: who may bring them in, and how. */
class ImportControlTest {
  private static final String OPENING =
      """
      OPEN-1,2026-01-01,,Nyitás,384,100.00,,
      OPEN-1,2026-01-01,,Nyitás,311,50.00,,
      OPEN-1,2026-01-01,,Nyitás,454,,150.00,
      OPEN-2,2026-01-01,,Bérlet,5220,10.00,,
      OPEN-2,2026-01-01,,Bérlet,384,,10.00,
      """;

  @TempDir private Path folder;

  private Books books;

  @BeforeEach
  void open() throws Exception {
    books = Books.of(ImportControlTest.class);
    books
        .database()
        .execute("update finance.account set control = 'receivables' where number = '311'");
  }

  @Test
  void a_bookkeeper_is_refused_by_the_line_even_with_a_reason() throws Exception {
    try (CentralDatabase database = books.signIn()) {
      assertThat(problems(run(database, "Nyitó tételek")))
          .containsExactly(
              "line 3, account \"311\": Account 311 Számla 311 is the control account for"
                  + " receivables, which documents keep. Post the document, or ask a chief"
                  + " bookkeeper to post this with a reason.");
    }
    assertThat(books.count("from finance.journal_entry")).isZero();
  }

  @Test
  void a_chief_bookkeeper_is_told_of_the_option_and_uses_it() throws Exception {
    try (CentralDatabase database = books.signInChief()) {
      assertThat(problems(run(database, "")))
          .containsExactly(
              "line 3, account \"311\": Account 311 Számla 311 is the control account for"
                  + " receivables. Give a reason for posting to it by hand. Add --control-reason"
                  + " TEXT to the command.");
      assertThat(problems(run(database, "Nyitó tételek"))).isEmpty();
      assertThat(problems(run(database, "Nyitó tételek"))).isEmpty();
    }
    assertThat(books.count("from finance.journal_entry")).isEqualTo(2);
    assertThat(
            books.count("from finance_api.control_posting where control_reason = 'Nyitó tételek'"))
        .isEqualTo(1);
  }

  private ImportReport run(CentralDatabase database, String reason) throws Exception {
    Path file = Files.writeString(folder.resolve("opening.csv"), JournalSample.HEADER + OPENING);
    return new JournalImport(database, reason).run(file, JournalImport.WhenBad.POST_NOTHING);
  }

  private static List<String> problems(ImportReport report) {
    return report.problems().stream().map(Object::toString).toList();
  }
}
