package plumbline.test.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.test.ledger.Books;
import plumbline.test.support.CuttableProxy;
import plumbline.test.support.TestServers;

/** An entry posted while the server is gone waits, and is in the ledger once afterwards. */
class ServerGoneTest {
  @TempDir Path folder;
  private Books books;
  private CuttableProxy way;

  @BeforeEach
  void lay() throws Exception {
    books = Books.of(ServerGoneTest.class);
    way = CuttableProxy.to(TestServers.postgres().port());
  }

  @AfterEach
  void close() {
    way.close();
  }

  @Test
  void it_waits_while_the_next_is_typed_and_is_posted_when_the_server_is_back() throws Exception {
    try (TypingDesk desk = TypingDesk.open(url(), books.bookkeeper(), folder)) {
      desk.typeRent();
      way.refuse();
      desk.post();
      desk.awaitWords("1 entry waits for the server");
      desk.await("the next entry has begun", () -> desk.text("reference").isEmpty());
      desk.type("reference", "next");
      assertThat(entries()).isZero();
      way.restore();
      desk.awaitWords("Rent, Váci út was posted as");
      assertThat(desk.text("reference")).isEqualTo("next");
      assertThat(entries()).isOne();
    }
  }

  @Test
  void it_is_posted_once_when_the_program_ends_meanwhile_and_the_server_is_back_later()
      throws Exception {
    try (TypingDesk desk = TypingDesk.open(url(), books.bookkeeper(), folder)) {
      desk.typeRent();
      way.refuse();
      desk.post();
      desk.awaitWords("1 entry waits for the server");
    }
    way.restore();
    try (TypingDesk next = TypingDesk.open(url(), books.bookkeeper(), folder)) {
      next.await("it is posted", () -> entries() == 1);
      next.await("nothing waits", () -> !next.shows("entry waits for the server"));
      assertThat(next.text("reference")).isEmpty();
    }
    assertThat(entries()).isOne();
  }

  @Test
  void one_whose_answer_was_lost_is_posted_once() throws Exception {
    try (TypingDesk desk = TypingDesk.open(url(), books.bookkeeper(), folder)) {
      desk.typeRent();
      way.cutWhenAnswered("insert into finance.journal_entry", "COMMIT");
      desk.post();
      desk.await("it is in the ledger", () -> entries() == 1);
      desk.await("the answer is cut off", way::isCut);
      desk.awaitWords("1 entry waits for the server");
      way.restoreForNewConnections();
      desk.awaitWords("was posted as");
      assertThat(entries()).isOne();
    }
  }

  private String url() {
    return books.database().url().replaceFirst(":\\d+/", ":" + way.port() + "/");
  }

  private long entries() {
    try {
      return books.count("from finance.journal_entry");
    } catch (java.sql.SQLException failure) {
      throw new AssertionError(failure);
    }
  }
}
