package plumbline.test.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.cli.ImportCommand;
import plumbline.app.cli.PlumblineCommandLine;
import plumbline.domain.central.Rows;
import plumbline.test.ledger.Books;
import plumbline.test.support.CuttableProxy;

/** An import waits as long as the server lives, and no longer. */
class ImportCutOffTest {
  private static final String JOURNAL =
      """
      reference,posting_date,document_date,description,account,debit,credit,vat_code
      A-1,2026-01-05,,Bérleti díj,5220,100.00,,
      A-1,2026-01-05,,Bérleti díj,454,,100.00,
      """;
  private static final String WAITING =
      "select count(*) from pg_locks where locktype = 'advisory' and not granted"
          + " and database = (select oid from pg_database where datname = current_database())";

  @TempDir private Path folder;

  @Test
  void an_import_that_waits_for_another_ends_when_the_server_is_gone() throws Exception {
    Books books = Books.of(ImportCutOffTest.class);
    URI server = URI.create(books.database().url().substring("jdbc:".length()));
    Path journal = folder.resolve("journal.csv");
    Files.writeString(journal, JOURNAL);
    StringWriter err = new StringWriter();
    try (CuttableProxy proxy = CuttableProxy.to(server.getPort());
        Connection other = books.connect()) {
      Rows.list(
          other,
          "select pg_advisory_xact_lock(hashtextextended('finance.bulk_posting', 0))",
          row -> true);
      Path config = configure(books, proxy.port());
      CompletableFuture<Integer> running =
          CompletableFuture.supplyAsync(
              () ->
                  run(err, "import", "journal", journal.toString(), "--config", config.toString()));
      while (count(books) == 0) {
        assertThat(running).as(err.toString()).isNotDone();
        TimeUnit.MILLISECONDS.sleep(20);
      }
      proxy.cut();
      assertThat(running.get(60, TimeUnit.SECONDS)).isNotZero();
    }
    assertThat(err.toString())
        .contains("The import was interrupted")
        .contains("Run it again; nothing is posted twice.");
  }

  private static long count(Books books) throws Exception {
    try (Connection connection = books.database().connect()) {
      return Rows.first(connection, WAITING, row -> row.getLong(1)).orElseThrow();
    }
  }

  private Path configure(Books books, int port) throws Exception {
    Path config = folder.resolve("plumbline.toml");
    Files.writeString(
        config,
        """
        [central]
        url = "%s"
        user = "%s"
        password = "%s"
        """
            .formatted(
                books.database().url().replaceFirst(":\\d+/", ":" + port + "/"),
                books.bookkeeper().user(),
                books.bookkeeper().password()));
    Files.setPosixFilePermissions(config, PosixFilePermissions.fromString("rw-------"));
    return config;
  }

  private static int run(StringWriter err, String... arguments) {
    return new PlumblineCommandLine(
            Optional.empty(),
            List.of(new ImportCommand()),
            new PrintWriter(new StringWriter()),
            new PrintWriter(err, true))
        .run(arguments);
  }
}
