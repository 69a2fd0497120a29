package plumbline.test.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.NoAnswer;
import plumbline.domain.central.Pulse;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.Posting;
import plumbline.test.ledger.Books;
import plumbline.test.support.CuttableProxy;
import plumbline.test.support.TestServers;

/** Work that waits for a server whose network was cut ends, and the next work finds the server. */
class CutOffWorkTest {
  private static final Duration PATIENCE = Duration.ofSeconds(45);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private Books books;
  private CuttableProxy way;
  private CentralDatabase cutOff;
  private Pulse pulse;

  @BeforeEach
  void open() throws Exception {
    books = Books.of(CutOffWorkTest.class);
    int port = TestServers.postgres().port();
    way = CuttableProxy.to(port);
    cutOff =
        CentralDatabase.open(
            books.database().url().replace(":" + port + "/", ":" + way.port() + "/"),
            books.bookkeeper());
    pulse = cutOff.newPulse();
    pulse.roundTrip();
  }

  @AfterEach
  void close() throws Exception {
    pulse.close();
    cutOff.close();
    way.close();
  }

  @Test
  void an_entry_cut_off_before_its_commit_holds_up_nobody_and_is_posted_once() throws Exception {
    EntryDraft draft = Books.entry(DAY, "400000.00");
    way.cutWhenAnswered("insert into finance.journal_entry", "INSERT 0 1");
    FutureTask<Posting> posting = begin(() -> new CentralLedger(cutOff).post(draft));
    assertThatThrownBy(() -> feelUntilDone(posting)).hasCauseInstanceOf(NoAnswer.class);
    assertThat(way.isCut()).isTrue();
    assertThat(books.count("from finance.journal_entry")).isZero();

    way.restore();
    awaitAnswer();
    try (CentralDatabase colleague = books.signIn()) {
      assertThat(new CentralLedger(colleague).post(Books.entry(DAY, "1.00")))
          .isInstanceOf(Posting.Posted.class);
    }
    for (boolean repeated : new boolean[] {false, true}) {
      assertThat(new CentralLedger(cutOff).post(draft))
          .isInstanceOfSatisfying(
              Posting.Posted.class, posted -> assertThat(posted.repeated()).isEqualTo(repeated));
    }
    assertThat(books.count("from finance.journal_entry")).isEqualTo(2);
    assertThat(books.gaps()).isZero();
  }

  @Test
  void all_that_waits_on_dead_connections_ends_and_none_of_them_is_used_again() throws Exception {
    way.cut();
    FutureTask<Integer> first = begin(this::ask);
    FutureTask<Integer> second = begin(this::ask);
    assertThatThrownBy(() -> feelUntilDone(first)).hasCauseInstanceOf(NoAnswer.class);
    assertThatThrownBy(() -> feelUntilDone(second)).hasCauseInstanceOf(NoAnswer.class);

    way.restoreForNewConnections();
    awaitAnswer();
    assertThat(ask()).isOne();
  }

  @Test
  void after_a_refusal_of_any_length_the_first_question_is_answered() throws Exception {
    way.refuse();
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(this::ask).isInstanceOf(NoAnswer.class);
      assertThatThrownBy(pulse::roundTrip).isInstanceOf(NoAnswer.class);
    }
    way.restore();
    awaitAnswer();
    assertThat(ask()).isOne();
  }

  /** So that a workstation that vanished in the middle of its work is not waited for. */
  @Test
  void the_server_does_not_keep_a_silent_session_for_long() throws Exception {
    for (int transaction = 0; transaction < 2; transaction++) {
      List<String> settings = cutOff.read(CutOffWorkTest::settings);
      assertThat(settings)
          .containsExactly(
              "idle_in_transaction_session_timeout 30000",
              "tcp_keepalives_idle 15",
              "tcp_keepalives_interval 5");
      assertThatThrownBy(() -> cutOff.transact(CutOffWorkTest::fail))
          .hasMessage("A rollback takes none of it back");
    }
  }

  private static List<String> settings(Connection connection) throws SQLException {
    return Rows.list(
        connection,
        """
        select name || ' ' || setting from pg_settings
        where name in ('idle_in_transaction_session_timeout', 'tcp_keepalives_idle',
                       'tcp_keepalives_interval')
        order by name
        """,
        row -> row.getString(1));
  }

  private static int fail(Connection connection) throws SQLException {
    throw new SQLException("A rollback takes none of it back");
  }

  private int ask() throws SQLException {
    return cutOff.read(
        connection -> Rows.first(connection, "select 1", row -> row.getInt(1)).orElseThrow());
  }

  private static <T> FutureTask<T> begin(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread.ofVirtual().start(task);
    return task;
  }

  /** As the desktop does all the time; whoever feels no pulse for long ends the waiting. */
  private void feelUntilDone(FutureTask<?> work) throws ExecutionException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!work.isDone() && System.nanoTime() < end) {
      feel();
    }
    assertThat(work).as("work that waits").isDone();
    work.get();
  }

  private void awaitAnswer() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!feel()) {
      assertThat(System.nanoTime()).as("the server answers").isLessThan(end);
    }
  }

  private boolean feel() throws InterruptedException {
    try {
      pulse.roundTrip();
      return true;
    } catch (SQLException silent) {
      return false;
    } finally {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }
}
