package plumbline.test.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;
import plumbline.domain.finance.BulkPosting;
import plumbline.domain.finance.BulkResult;
import plumbline.domain.finance.BulkResult.Done;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;

class BulkPostingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private Books books;
  private CentralDatabase central;
  private BulkPosting posting;

  @BeforeEach
  void open() throws SQLException {
    books = Books.of(BulkPostingTest.class);
    central = books.signIn();
    posting = new BulkPosting(central);
  }

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void all_are_posted_and_announced_and_a_second_time_none() throws Exception {
    List<EntryDraft> entries = random(1_200);

    var first = (Done) posting.postAll(entries);
    var second = (Done) posting.postAll(entries);

    assertThat(first.newlyPosted()).isEqualTo(1_200);
    assertThat(first.posted()).extracting("number").doesNotHaveDuplicates();
    assertThat(second.newlyPosted()).isZero();
    assertThat(second.thereAlready()).isEqualTo(1_200);
    assertThat(books.count("from finance.journal_entry")).isEqualTo(1_200);
    assertThat(books.count("from sync.outbox where type = 'journal.entry.posted'"))
        .isEqualTo(1_200);
    assertThat(books.gaps()).isZero();
  }

  @Test
  void one_bad_entry_and_nothing_is_posted_but_every_refusal_is_told() throws Exception {
    List<EntryDraft> entries = withBadOnes();

    var done = (Done) posting.postAll(entries);

    assertThat(done.newlyPosted()).isZero();
    assertThat(fields(done)).containsExactly("difference", "lines[0].account", "postingDate");
    assertThat(books.count("from finance.journal_entry")).isZero();
    assertThat(posting.check(entries)).isEqualTo(done);
  }

  @Test
  void skipping_posts_the_good_ones() throws Exception {
    List<EntryDraft> entries = withBadOnes();

    var done = (Done) posting.postGood(entries);

    assertThat(done.newlyPosted()).isEqualTo(entries.size() - 3);
    assertThat(fields(done)).containsExactly("difference", "lines[0].account", "postingDate");
    assertThat(books.count("from finance.journal_entry")).isEqualTo(entries.size() - 3);
    assertThat(books.gaps()).isZero();
  }

  @Test
  void an_id_that_is_there_with_other_content_is_refused() throws Exception {
    EntryDraft first = Books.entry(DAY, "1");
    posting.postAll(List.of(first));
    EntryDraft other = Books.entry(first.id(), DAY, "2");

    for (BulkResult result :
        List.of(posting.postAll(List.of(other)), posting.postGood(List.of(other)))) {
      var done = (Done) result;
      assertThat(done.posted()).isEmpty();
      assertThat(done.refused().getFirst().refusals().getFirst().message())
          .contains("posted before as entry 2026/000001 with other content");
    }
  }

  @Test
  void an_entry_posted_one_by_one_is_the_same_as_one_posted_in_bulk() throws Exception {
    EntryDraft draft = Books.entry(DAY, "1.10");
    new CentralLedger(central).post(draft);

    assertThat(((Done) posting.postAll(List.of(draft))).thereAlready()).isEqualTo(1);
  }

  @Test
  void an_entry_given_twice_is_refused_the_second_time() throws Exception {
    EntryDraft draft = Books.entry(DAY, "1");

    assertThat(((Done) posting.postAll(List.of(draft, draft))).newlyPosted()).isZero();
    assertThat(((Done) posting.postGood(List.of(draft, draft))).newlyPosted()).isEqualTo(1);
  }

  @Test
  void who_may_not_post_is_told_so_once() throws Exception {
    Login clerk = books.database().admit(books.bookkeeper().user() + "_w", Group.MANAGER);
    try (CentralDatabase asClerk = CentralDatabase.open(books.database().url(), clerk)) {
      for (BulkResult result :
          List.of(
              new BulkPosting(asClerk).postAll(random(3)),
              new BulkPosting(asClerk).postGood(random(3)))) {
        assertThat(result)
            .isInstanceOfSatisfying(
                BulkResult.Stopped.class,
                stopped -> assertThat(stopped.why().message()).contains("Your role may not"));
      }
    }
  }

  @Test
  void the_same_entries_posted_by_several_at_once_are_there_once() throws Exception {
    List<EntryDraft> entries = random(800);
    try (var posters = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<BulkResult>> results = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        List<EntryDraft> shifted = new ArrayList<>(entries.subList(i * 200, 800));
        shifted.addAll(entries.subList(0, i * 200));
        boolean all = i % 2 == 0;
        results.add(
            posters.submit(() -> all ? posting.postAll(shifted) : posting.postGood(shifted)));
      }
      long posted = 0;
      for (Future<BulkResult> result : results) {
        var done = (Done) result.get();
        assertThat(done.refused()).isEmpty();
        assertThat(done.posted()).hasSize(800);
        posted += done.newlyPosted();
      }
      assertThat(posted).isEqualTo(800);
    }
    assertThat(books.count("from finance.journal_entry")).isEqualTo(800);
    assertThat(books.gaps()).isZero();
  }

  private List<EntryDraft> withBadOnes() throws SQLException {
    books
        .database()
        .execute("insert into finance.period (first_day, state) values ('2024-12-01', 'closed')");
    List<EntryDraft> entries = random(700);
    entries.add(
        100,
        Books.entry(
            UUID.randomUUID(),
            DAY,
            List.of(
                EntryLine.debit("381", BigDecimal.ONE), EntryLine.credit("454", BigDecimal.TEN))));
    entries.add(
        200,
        Books.entry(
            UUID.randomUUID(),
            DAY,
            List.of(
                EntryLine.debit("NO", BigDecimal.ONE), EntryLine.credit("454", BigDecimal.ONE))));
    entries.add(650, Books.entry(LocalDate.of(2024, 5, 5), "1"));
    return entries;
  }

  private static List<String> fields(Done done) {
    return done.refused().stream().map(entry -> entry.refusals().getFirst().field()).toList();
  }

  private static List<EntryDraft> random(int count) {
    Random random = new Random(count);
    List<EntryDraft> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(Books.randomEntry(random));
    }
    return entries;
  }
}
