package plumbline.test.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.domain.finance.PostedEntry;
import plumbline.domain.finance.correction.CentralCorrections;
import plumbline.domain.finance.correction.EntryLinks;
import plumbline.domain.finance.correction.Reversal;
import plumbline.domain.finance.correction.ReversalPreview;
import plumbline.domain.finance.correction.ReversalResult;
import plumbline.domain.finance.correction.ReversalStyle;
import plumbline.test.ledger.Books;

/** A posted entry is taken back once, exactly, in the open, and by nobody who may not. */
class ReversalTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
  private static Books books;
  private static CentralDatabase central;
  private static CentralCorrections corrections;

  @BeforeAll
  static void open() throws SQLException {
    books = Books.of(ReversalTest.class);
    central = books.signIn();
    corrections = corrections(TODAY);
  }

  private static CentralCorrections corrections(LocalDate today) {
    return new CentralCorrections(
        central, Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  }

  @BeforeEach
  void opposite() throws SQLException {
    style("opposite");
    books.database().execute("delete from finance.period");
  }

  @AfterAll
  static void close() {
    central.close();
  }

  @Test
  void what_is_previewed_is_what_is_posted_and_both_are_linked() throws SQLException {
    UUID entry = post(EntrySource.MANUAL);
    var preview = (ReversalPreview.Ready) corrections.preview(entry, Optional.empty());
    assertThat(preview.reversal().postingDate()).isEqualTo(TODAY);

    Reversal reversal = reversal(entry, TODAY);
    var done = (ReversalResult.Reversed) corrections.reverse(reversal);

    PostedEntry posted = new CentralLedger(central).entry(done.id()).orElseThrow();
    assertThat(posted.lines()).isEqualTo(preview.reversal().lines());
    assertThat(posted.lines().getFirst())
        .isEqualTo(new EntryLine("5220", money("0"), money("100"), "27", "net"));
    assertThat(posted.summary().description()).isEqualTo(preview.reversal().description());
    EntryLinks of = corrections.links(entry);
    assertThat(of.reversedBy().orElseThrow().number()).isEqualTo(done.number());
    assertThat(of.reversedBy().orElseThrow().person()).isEqualTo(books.bookkeeper().user());
    assertThat(corrections.links(done.id()).reverses().orElseThrow().entry()).isEqualTo(entry);
  }

  @Test
  void negative_storno_keeps_the_sides_and_turns_the_sign() throws SQLException {
    style("negative");
    UUID entry = post(EntrySource.IMPORT);
    var done =
        (ReversalResult.Reversed)
            corrections.reverse(
                new Reversal(UUID.randomUUID(), entry, TODAY, "wrong", ReversalStyle.NEGATIVE));
    assertThat(new CentralLedger(central).entry(done.id()).orElseThrow().lines().getFirst())
        .isEqualTo(new EntryLine("5220", money("-100"), money("0"), "27", "net"));
    assertThat(
            books.count(
                "from finance.journal_line where entry_id in ('%s', '%s') group by account having"
                        .formatted(entry, done.id())
                    + " sum(debit) <> 0 or sum(credit) <> 0 union all select 0"))
        .isZero();
  }

  @Test
  void a_style_changed_since_the_preview_is_refused() throws SQLException {
    UUID entry = post(EntrySource.MANUAL);
    style("negative");
    assertThat(refused(reversal(entry, TODAY))).contains("negative amounts").contains("preview");
  }

  @Test
  void a_reversal_of_a_reversal_is_refused() throws SQLException {
    UUID entry = post(EntrySource.MANUAL);
    UUID reversal = ((ReversalResult.Reversed) corrections.reverse(reversal(entry, TODAY))).id();
    assertThat(corrections.preview(reversal, Optional.empty()))
        .isInstanceOfSatisfying(
            ReversalPreview.Refused.class,
            no -> assertThat(no.refusal().message()).contains("is itself a reversal"));
    assertThat(refused(reversal(reversal, TODAY))).contains("is itself a reversal");
  }

  @Test
  void a_second_reversal_names_the_first_and_the_same_one_again_is_the_first() throws SQLException {
    UUID entry = post(EntrySource.MANUAL);
    Reversal reversal = reversal(entry, TODAY);
    var first = (ReversalResult.Reversed) corrections.reverse(reversal);
    assertThat(corrections.reverse(reversal))
        .isEqualTo(new ReversalResult.Reversed(first.id(), first.number(), true));
    assertThat(refused(reversal(entry, TODAY)))
        .contains("reversed already, by entry " + first.number());
  }

  @Test
  void two_who_reverse_one_entry_at_once_leave_one_reversal() throws Exception {
    for (int round = 0; round < 8; round++) {
      UUID entry = post(EntrySource.MANUAL);
      List<Callable<ReversalResult>> both = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        both.add(() -> corrections.reverse(reversal(entry, TODAY)));
      }
      List<ReversalResult> results = new ArrayList<>();
      try (var threads = Executors.newFixedThreadPool(2)) {
        for (Future<ReversalResult> result : threads.invokeAll(both)) {
          results.add(result.get());
        }
      }
      assertThat(results).filteredOn(r -> r instanceof ReversalResult.Reversed).hasSize(1);
      assertThat(results)
          .filteredOn(r -> r instanceof ReversalResult.Refused)
          .singleElement()
          .asString()
          .contains("reversed already, by entry");
    }
    assertThat(books.gaps()).isZero();
  }

  @Test
  void what_a_document_posted_is_corrected_by_its_document() throws SQLException {
    assertThat(refused(reversal(post(EntrySource.INVOICE), TODAY))).contains("credit note");
    assertThat(refused(reversal(post(EntrySource.PAYMENT), TODAY))).contains("Cancel the payment");
  }

  @Test
  void a_closed_day_is_refused_and_the_next_open_one_is_offered() throws SQLException {
    UUID entry = post(EntrySource.MANUAL);
    books
        .database()
        .execute("insert into finance.period (first_day, state) values ('2026-03-01', 'closed')");
    var preview = (ReversalPreview.Ready) corrections.preview(entry, Optional.empty());
    assertThat(preview.isMoved()).isTrue();
    assertThat(preview.reversal().postingDate()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(preview.reversal().taxPoint()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(refused(reversal(entry, TODAY))).contains("The next open day is 2026-04-01");
  }

  @Test
  void a_reversal_does_not_come_before_its_entry_nor_without_a_reason() throws SQLException {
    UUID entry = post(EntrySource.MANUAL);
    assertThat(refused(reversal(entry, DAY.minusDays(1)))).contains("before the entry itself");
    assertThat(
            refused(new Reversal(UUID.randomUUID(), entry, TODAY, " x ", ReversalStyle.OPPOSITE)))
        .contains("at least three letters");
  }

  @Test
  void the_database_refuses_what_does_not_mirror_the_entry() throws Exception {
    UUID entry = post(EntrySource.MANUAL);
    for (String amount : List.of("100.01", "99")) {
      UUID id = UUID.randomUUID();
      EntryDraft wrong =
          Books.entry(
              id,
              TODAY,
              List.of(
                  EntryLine.credit("5220", new BigDecimal(amount)),
                  EntryLine.debit("454", new BigDecimal(amount))));
      try (Connection connection = books.connect()) {
        Rows.update(
            connection,
            "insert into finance.reversal (entry_id, reversal_id, style, reason)"
                + " values (?, ?, 'opposite', 'test')",
            entry,
            id);
        Books.insertLines(connection, wrong);
        header(connection, id, "reversal");
        assertThatThrownBy(connection::commit).hasMessageContaining("does not mirror line 1");
      }
    }
  }

  @Test
  void the_source_reversal_cannot_be_claimed_and_a_negative_line_not_be_typed() throws Exception {
    EntryDraft draft = Books.entry(DAY, "5");
    try (Connection connection = books.connect()) {
      Books.insertLines(connection, draft);
      header(connection, draft.id(), "reversal");
      assertThatThrownBy(connection::commit).hasMessageContaining("name the entry it reverses");
    }
    try (Connection connection = books.connect()) {
      Books.insertLines(connection, Books.entry(draft.id(), DAY, "-5"));
      header(connection, draft.id(), "manual");
      assertThatThrownBy(connection::commit)
          .hasMessageContaining("Only a reversal has negative amounts");
    }
  }

  @Test
  void who_only_reads_the_ledger_reverses_nothing() throws SQLException {
    UUID entry = post(EntrySource.MANUAL);
    var manager = books.database().admit("reversal_manager", Group.MANAGER);
    try (CentralDatabase other = CentralDatabase.open(books.database().url(), manager)) {
      var theirs = new CentralCorrections(other, Clock.systemUTC());
      assertThat(theirs.reverse(reversal(entry, TODAY))).asString().contains("Your role may not");
      assertThat(theirs.links(entry)).isEqualTo(EntryLinks.NONE);
    }
  }

  private static UUID post(EntrySource source) throws SQLException {
    EntryDraft draft =
        new EntryDraft(
            UUID.randomUUID(),
            DAY,
            DAY,
            "INV-8812",
            "Bérleti díj",
            EntrySource.MANUAL,
            List.of(
                new EntryLine("5220", money("100"), BigDecimal.ZERO, "27", "net"),
                EntryLine.credit("454", money("100"))));
    assertThat(new CentralLedger(central).post(draft))
        .isInstanceOf(plumbline.domain.finance.Posting.Posted.class);
    if (source != EntrySource.MANUAL) {
      books
          .database()
          .execute(
              "set session_replication_role = replica",
              "update finance.journal_entry set source = '%s' where id = '%s'"
                  .formatted(source.word(), draft.id()));
    }
    return draft.id();
  }

  private static Reversal reversal(UUID entry, LocalDate date) {
    return new Reversal(UUID.randomUUID(), entry, date, "posted twice", ReversalStyle.OPPOSITE);
  }

  private static String refused(Reversal reversal) throws SQLException {
    return ((ReversalResult.Refused) corrections.reverse(reversal)).refusal().message();
  }

  private static void style(String style) throws SQLException {
    books
        .database()
        .execute(
            "update finance.setting set value = '%s' where name = 'reversal_style'"
                .formatted(style));
  }

  private static void header(Connection connection, UUID id, String source) throws SQLException {
    Rows.update(
        connection,
        """
        insert into finance.journal_entry (id, posting_date, document_date, source, digest)
        values (?, date '2026-03-20', date '2026-03-20', ?, sha256('x'))
        """,
        id,
        source);
  }

  private static BigDecimal money(String amount) {
    return new BigDecimal(amount).setScale(2);
  }
}
