package plumbline.test.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Login;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.BulkPosting;
import plumbline.domain.finance.BulkResult;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.domain.finance.Posting;

/** Who may post to a control account by hand, and with what. */
class ControlAccountTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final String REASON = "Nyitó tételek";

  private static Books books;
  private static CentralDatabase anna;
  private static CentralDatabase chief;

  @BeforeAll
  static void open() throws SQLException {
    books = Books.of(ControlAccountTest.class);
    books
        .database()
        .execute("update finance.account set control = 'receivables' where number = '311'");
    anna = books.signIn();
    chief = books.signInChief();
  }

  @AfterAll
  static void close() {
    anna.close();
    chief.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"MANUAL", "IMPORT", "RECURRING"})
  void a_bookkeeper_is_told_to_post_the_document_or_ask(EntrySource source) throws Exception {
    EntryDraft draft = entry(source).withControlReason(REASON);
    assertThat(refusals(anna, draft))
        .extracting(Refusal::field, Refusal::message)
        .containsExactly(
            tuple(
                "lines[0].account",
                "Account 311 Számla 311 is the control account for receivables, which documents"
                    + " keep. Post the document, or ask a chief bookkeeper to post this with a"
                    + " reason."));
    assertThatThrownBy(() -> insert(books.bookkeeper(), draft))
        .hasMessageContaining("which documents keep. Post the document, or ask a chief bookkeeper")
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("PL107"));
  }

  @ParameterizedTest
  @EnumSource(names = {"MANUAL", "IMPORT"})
  void a_chief_bookkeeper_is_asked_for_a_reason_and_it_is_kept(EntrySource source)
      throws Exception {
    EntryDraft draft = entry(source);
    assertThat(refusals(chief, draft))
        .containsExactly(
            new Refusal(
                "controlReason",
                "311",
                "Account 311 Számla 311 is the control account for receivables. Give a reason for"
                    + " posting to it by hand."));
    assertThatThrownBy(() -> insert(books.chief(), draft.withControlReason("  ")))
        .hasMessageContaining("Give a reason for posting to it by hand");

    assertThat(new CentralLedger(chief).post(draft.withControlReason(REASON)))
        .isInstanceOf(Posting.Posted.class);
    assertThat(reasonOf(draft)).isEqualTo(REASON);
  }

  @Test
  void a_reason_is_kept_only_where_a_control_account_is_touched() throws Exception {
    EntryDraft draft = Books.entry(DAY, "5").withControlReason(REASON);
    assertThat(new CentralLedger(anna).post(draft)).isInstanceOf(Posting.Posted.class);
    assertThat(reasonOf(draft)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"INVOICE", "PAYMENT"})
  void an_entry_that_only_claims_to_be_of_a_document_is_refused(EntrySource source)
      throws Exception {
    assertThat(new CentralLedger(anna).post(entry(source))).isInstanceOf(Posting.Refused.class);
  }

  @Test
  void many_entries_at_once_keep_to_the_same_rule() throws Exception {
    EntryDraft controlled = entry(EntrySource.IMPORT);
    EntryDraft ordinary = Books.entry(DAY, "7");
    var refused = (BulkResult.Done) new BulkPosting(anna).postAll(List.of(controlled, ordinary));
    assertThat(refused.refused()).hasSize(1);
    assertThat(refused.newlyPosted()).isZero();

    var done =
        (BulkResult.Done)
            new BulkPosting(chief)
                .postAll(
                    List.of(
                        controlled.withControlReason(REASON), ordinary.withControlReason(REASON)));
    assertThat(done.newlyPosted()).isEqualTo(2);
    assertThat(reasonOf(controlled)).isEqualTo(REASON);
    assertThat(reasonOf(ordinary)).isEmpty();
  }

  private static EntryDraft entry(EntrySource source) {
    return new EntryDraft(
        UUID.randomUUID(),
        DAY,
        DAY,
        "K-1",
        "Vevő",
        source,
        List.of(EntryLine.debit("311", BigDecimal.ONE), EntryLine.credit("384", BigDecimal.ONE)));
  }

  private static List<Refusal> refusals(CentralDatabase who, EntryDraft draft) throws SQLException {
    return ((Posting.Refused) new CentralLedger(who).post(draft)).refusals();
  }

  private static void insert(Login who, EntryDraft draft) throws SQLException {
    try (Connection connection = books.database().connectAs(who.user(), who.password())) {
      connection.setAutoCommit(false);
      Books.insertLines(connection, draft);
      Rows.update(
          connection,
          """
          insert into finance.journal_entry
            (id, posting_date, document_date, source, digest, control_reason)
          values (?, ?, ?, ?, sha256('x'), ?)
          """,
          draft.id(),
          draft.postingDate(),
          draft.documentDate(),
          draft.source().word(),
          draft.controlReason());
      connection.commit();
    }
  }

  private static String reasonOf(EntryDraft draft) throws SQLException {
    try (Connection connection = books.database().connect()) {
      return Rows.first(
              connection,
              "select control_reason from finance.journal_entry where id = ?",
              row -> row.getString(1),
              draft.id())
          .orElseThrow();
    }
  }
}
