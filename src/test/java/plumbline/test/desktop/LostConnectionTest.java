package plumbline.test.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.EntryNumber;
import plumbline.test.ledger.Books;
import plumbline.test.support.CuttableProxy;
import plumbline.test.support.OwnPostgres;
import plumbline.test.support.Template;

/**
 * The desktop itself, on a real server whose network is cut: the loss is shown within five seconds,
 * work goes on, nothing typed is lost, nothing is posted twice, and all is well again by itself.
 */
class LostConnectionTest {
  private static final Duration PROMISED = Duration.ofSeconds(5);
  private static final Duration FREEZE = Duration.ofSeconds(1);
  private static final String LOST = "No connection to the server since";

  @TempDir static Path folder;
  private static OwnPostgres server;
  private static Books books;
  private static CuttableProxy way;
  private static DrivenDesktop desktop;

  @BeforeAll
  static void open() throws Exception {
    server = OwnPostgres.in(folder.resolve("server"));
    books = Books.in(server.database("lost_connection", Template.central()));
    try (CentralDatabase beside = books.signIn()) {
      new CentralLedger(beside).post(Books.entry(LocalDate.of(2026, 1, 31), "100.00"));
    }
    way = CuttableProxy.to(server.port());
    desktop =
        DrivenDesktop.signIn(
            books.database().url().replace(":" + server.port() + "/", ":" + way.port() + "/"),
            books.bookkeeper(),
            folder.resolve("cache"));
  }

  @AfterAll
  static void close() throws Exception {
    desktop.close();
    way.close();
    server.close();
  }

  @Test
  void a_cut_network_is_shown_within_five_seconds_while_typing_goes_on() throws Exception {
    RentEntry entry = RentEntry.begin(desktop, "CUT");
    try (ScreenWatch watch = ScreenWatch.of(desktop.screen())) {
      long cut = System.nanoTime();
      way.cut();
      assertShownInTime("a cut network", cut);
      entry.finish();
      entry.assertTyped();
      assertNothingIsClaimed();
      entry.post();
      entry.assertWaits();
      RentEntry next = RentEntry.begin(desktop, "NEXT");
      next.finish();
      assertTheListSaysSo();

      way.restoreForNewConnections();
      assertWellAgain();
      entry.awaitPosted();
      assertInTheLedgerOnce(entry);
      desktop.stage().awaitNoWords("The list could not be read");
      desktop.stage().awaitWords(entry.reference());
      desktop.keys().press(KeyCode.N);
      next.assertTyped();
      next.post();
      assertPosted(next);
      assertNoFreeze(watch);
    }
  }

  @Test
  void an_entry_that_was_posted_while_its_answer_was_lost_is_in_the_ledger_once() throws Exception {
    RentEntry entry = RentEntry.begin(desktop, "ANSWER");
    entry.finish();
    way.cutWhenAnswered("insert into finance.journal_entry", "COMMIT");
    try (ScreenWatch watch = ScreenWatch.of(desktop.screen())) {
      entry.post();
      entry.assertWaits();
      assertThat(way.isCut()).isTrue();
      assertInTheLedgerOnce(entry);

      way.restoreForNewConnections();
      assertWellAgain();
      entry.awaitPosted();
      assertInTheLedgerOnce(entry);
      assertNoFreeze(watch);
    }
  }

  @Test
  void a_server_that_is_stopped_and_started_again_is_found_again() throws Exception {
    RentEntry entry = RentEntry.begin(desktop, "STOPPED");
    try (ScreenWatch watch = ScreenWatch.of(desktop.screen())) {
      long stopped = System.nanoTime();
      way.refuse();
      server.stop();
      assertShownInTime("a stopped server", stopped);
      entry.finish();
      entry.post();
      entry.assertWaits();

      server.startAgain();
      way.restore();
      assertWellAgain();
      entry.awaitPosted();
      assertInTheLedgerOnce(entry);
      assertNoFreeze(watch);
    }
  }

  private static void assertShownInTime(String what, long since) {
    desktop.stage().awaitWords(LOST);
    Duration took = since(since);
    say("%s was shown after %.2f s", what, took.toMillis() / 1e3);
    assertThat(took).as("until %s was shown", what).isLessThan(PROMISED);
  }

  /** What nobody can know while the server is gone is not shown as if it were known. */
  private static void assertNothingIsClaimed() {
    desktop.stage().awaitWords("disagreements unknown");
    desktop.stage().awaitWords("Hub unknown");
  }

  /** Rather than loading for ever; the entry waits in its own tab. */
  private static void assertTheListSaysSo() {
    desktop.keys().press(KeyCode.ESCAPE);
    desktop.stage().awaitNoWords("Document date");
    desktop.keys().press(KeyCode.F5);
    desktop.stage().awaitWords("The list could not be read");
  }

  private static void assertWellAgain() {
    long since = System.nanoTime();
    Instant restored = Instant.now();
    desktop.stage().awaitNoWords(LOST);
    desktop.stage().awaitNoWords("The server answers again");
    double bar = since(since).toMillis() / 1e3;
    desktop
        .screen()
        .until(
            "the read cache is fresh again",
            () -> desktop.cacheAsOf().filter(restored::isBefore).isPresent());
    desktop.stage().awaitWords("0 open disagreements");
    double all = since(since).toMillis() / 1e3;
    say("the bar was gone %.2f s after the return, everything fresh after %.2f s", bar, all);
  }

  private static void assertPosted(RentEntry entry) throws Exception {
    desktop
        .screen()
        .until(
            "it is posted",
            () ->
                posted(entry).stream()
                    .anyMatch(number -> desktop.stage().shows("Posted as " + number)));
    assertInTheLedgerOnce(entry);
  }

  private static void assertInTheLedgerOnce(RentEntry entry) throws Exception {
    assertThat(posted(entry)).as("entries with the reference %s", entry.reference()).hasSize(1);
  }

  private static void assertNoFreeze(ScreenWatch watch) {
    Duration allowed = Duration.ofMillis(Math.round(FREEZE.toMillis() * ScreenWatch.crowd()));
    say(
        "the screen was busy for at most %d ms of %d",
        watch.longestFreeze().toMillis(), allowed.toMillis());
    assertThat(watch.longestFreeze()).isLessThan(allowed);
  }

  /** Asked of the server itself, beside the network that is cut. */
  private static List<EntryNumber> posted(RentEntry entry) throws Exception {
    try (Connection connection = books.database().connect()) {
      return Rows.list(
          connection,
          "select fiscal_year, number from finance.journal_entry where reference = ?",
          row -> new EntryNumber(row.getInt("fiscal_year"), row.getLong("number")),
          entry.reference());
    }
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }

  private static void say(String words, Object... values) {
    System.out.printf(Locale.ROOT, "LostConnectionTest: " + words + "%n", values);
  }
}
