package plumbline.test.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.test.ledger.Books;

/** What a person typed is there again after the program was killed, and is posted once. */
class KilledDraftTest {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  @TempDir Path folder;

  @Test
  void a_killed_program_leaves_what_was_typed_under_the_same_id() throws Exception {
    Books books = Books.of(KilledDraftTest.class);
    Process typing = TypingProcess.start(books.database().url(), books.bookkeeper(), folder);
    try {
      awaitTyped(typing);
      long typed = System.nanoTime();
      Path draft = awaitDraftWith("454");
      System.out.println(
          "on the disk after " + (System.nanoTime() - typed) * 1000 / SECOND + " ms");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(draft)))
          .isEqualTo("rw-------");
      anotherWindowLeavesItAlone(books);
      typing.destroyForcibly().waitFor();
      String id = draft.getFileName().toString().replace(".draft.json", "");

      try (TypingDesk next = TypingDesk.open(url(books), books.bookkeeper(), folder)) {
        next.await("the draft is back", () -> next.text("reference").equals("INV-8812"));
        assertThat(next.text("description")).isEqualTo("Rent, Váci út");
        assertThat(next.text("line-1-debit")).isEqualTo("400000");
        assertThat(next.text("line-2-account")).isEqualTo("454");
        next.post();
        next.awaitWords("Posted as");
        assertThat(books.count("from finance.journal_entry where id = '" + id + "'")).isOne();
        next.await("nothing is left", () -> drafts().isEmpty());
      }
    } finally {
      typing.destroyForcibly();
    }
  }

  private void anotherWindowLeavesItAlone(Books books) throws InterruptedException {
    try (TypingDesk other = TypingDesk.open(url(books), books.bookkeeper(), folder)) {
      assertThat(other.text("reference")).isEmpty();
      other.type("reference", "other");
    }
    assertThat(drafts()).hasSize(2);
    drafts().stream()
        .filter(file -> content(file).contains("\"other\""))
        .forEach(file -> file.toFile().delete());
  }

  private static String url(Books books) {
    return books.database().url();
  }

  private void awaitTyped(Process typing) throws IOException {
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(typing.getInputStream(), UTF_8))) {
      String line = out.readLine();
      while (line != null && !line.equals("typed")) {
        line = out.readLine();
      }
      assertThat(line).as(content(folder.resolve("typing.err"))).isEqualTo("typed");
    }
  }

  private Path awaitDraftWith(String words) {
    long end = System.nanoTime() + 20 * SECOND;
    while (System.nanoTime() < end) {
      for (Path file : drafts()) {
        if (content(file).contains("\"account\":\"" + words + "\"")) {
          return file;
        }
      }
      LockSupport.parkNanos(10_000_000);
    }
    throw new AssertionError("No draft with " + words + " in " + drafts());
  }

  private List<Path> drafts() {
    try (Stream<Path> files = Files.walk(folder.resolve("drafts"))) {
      return files.filter(file -> file.toString().endsWith(".draft.json")).toList();
    } catch (IOException | java.io.UncheckedIOException changing) {
      return List.of();
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException gone) {
      return "";
    }
  }
}
