package plumbline.test.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.admin.AuditAnchor;
import plumbline.domain.admin.AuditFault;
import plumbline.domain.admin.AuditTrail;
import plumbline.domain.admin.AuditVerification;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.Posting;
import plumbline.test.ledger.Books;

/** Nobody can change what is in the trail, or what it describes, without its being seen. */
class AuditTrailTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private Books books;
  private CentralDatabase bookkeeper;
  private CentralDatabase manager;

  @BeforeEach
  void open() throws SQLException {
    books = Books.of(AuditTrailTest.class);
    bookkeeper = books.signIn();
    manager =
        CentralDatabase.open(
            books.database().url(),
            books.database().admit(books.bookkeeper().user() + "_m", Group.MANAGER));
  }

  @AfterEach
  void close() {
    bookkeeper.close();
    manager.close();
  }

  private AuditVerification verify() throws SQLException {
    return new AuditTrail(manager).verify(Optional.empty());
  }

  private EntryDraft post() throws SQLException {
    EntryDraft draft = Books.entry(DAY, "1250.50");
    assertThat(new CentralLedger(bookkeeper).post(draft)).isInstanceOf(Posting.Posted.class);
    return draft;
  }

  private void behindItsBack(String... statements) throws SQLException {
    List<String> all = new ArrayList<>(List.of("set session_replication_role = replica"));
    all.addAll(List.of(statements));
    books.database().execute(all.toArray(String[]::new));
  }

  @Test
  void a_posting_and_a_renamed_account_are_in_the_trail_with_who_and_from_what() throws Exception {
    EntryDraft draft = post();
    bookkeeper.transact(
        connection ->
            Rows.update(
                connection,
                "update finance.account set name = 'Bérleti díjak és őrzés' where number ="
                    + " '5220'"));

    List<String> rows =
        manager.read(
            connection ->
                Rows.list(
                    connection,
                    """
                    select concat_ws('|', entity, key, action, person, old_row ->> 'name',
                                     new_row ->> 'name', new_row ->> 'number')
                    from admin_api.audit_record where person = ? order by seq
                    """,
                    row -> row.getString(1),
                    books.bookkeeper().user()));
    String person = books.bookkeeper().user();
    assertThat(rows)
        .containsExactly(
            "finance.journal_entry|%s|post|%s|2026/1".formatted(draft.id(), person),
            "finance.account|5220|update|%s|Számla 5220|Bérleti díjak és őrzés|5220"
                .formatted(person));
    AuditVerification verification = verify();
    assertThat(verification.faults()).isEmpty();
    assertThat(verification.rows()).isGreaterThan(8);
    assertThat(verification.compared()).isGreaterThan(8);
  }

  @Test
  void what_is_rolled_back_leaves_no_trace_and_no_gap() throws Exception {
    EntryDraft draft = Books.entry(DAY, "1");
    try (Connection connection = books.connect()) {
      Books.insertLines(connection, draft);
      Books.insertHeader(connection, draft);
      connection.rollback();
    }
    post();

    assertThat(verify().isIntact()).isTrue();
  }

  @Test
  void postings_by_eight_at_once_make_one_unbroken_chain() throws Exception {
    try (var posters = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Random random = new Random(i);
        all.add(
            posters.submit(
                () -> {
                  for (int n = 0; n < 25; n++) {
                    new CentralLedger(bookkeeper).post(Books.randomEntry(random));
                  }
                  return null;
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    AuditVerification verification = verify();
    assertThat(verification.faults()).isEmpty();
    assertThat(verification.rows()).isGreaterThanOrEqualTo(200);
  }

  @Test
  void a_ledger_line_changed_behind_its_back_shows() throws Exception {
    EntryDraft draft = post();
    behindItsBack("update finance.journal_line set debit = 9 where debit > 0");

    assertThat(verify().faults())
        .singleElement()
        .isInstanceOfSatisfying(
            AuditFault.Differs.class,
            fault -> assertThat(fault.key()).isEqualTo(draft.id().toString()));
  }

  @Test
  void an_entry_removed_or_an_account_renamed_behind_its_back_shows() throws Exception {
    post();
    behindItsBack(
        "delete from finance.journal_entry",
        "update finance.account set name = 'Más' where number = '311'");

    assertThat(verify().faults())
        .extracting(AuditFault::message)
        .anySatisfy(message -> assertThat(message).contains("is now not there"))
        .anySatisfy(message -> assertThat(message).contains("finance.account 311", "Más"))
        .hasSize(2);
  }

  @Test
  void a_row_of_the_trail_changed_or_removed_shows() throws Exception {
    post();
    long last = verify().lastSeq();
    behindItsBack("update admin.audit_record set person = 'nobody' where seq = 3");
    assertThat(verify().faults())
        .singleElement()
        .isInstanceOfSatisfying(
            AuditFault.Changed.class, fault -> assertThat(fault.row().seq()).isEqualTo(3));

    behindItsBack("delete from admin.audit_record where seq between 3 and 4");
    assertThat(verify().faults()).contains(new AuditFault.Missing(3, 4));
    assertThat(verify().lastSeq()).isEqualTo(last);
  }

  @Test
  void a_trail_made_anew_with_right_hashes_is_told_by_the_row_written_down() throws Exception {
    post();
    AuditVerification before = verify();
    AuditAnchor writtenDown =
        AuditAnchor.of(before.lastSeq() + ":" + before.lastHash()).orElseThrow();
    behindItsBack(
        "update admin.audit_record set person = 'nobody' where seq = 2",
        """
        do $$
        declare
          r admin.audit_record;
          previous bytea := '';
        begin
          for r in select * from admin.audit_record order by seq loop
            previous := admin.audit_hash(previous, r.seq, r.recorded_at, r.person, r.entity, r.key,
              r.action, r.old_row, r.new_row);
            update admin.audit_record set hash = previous where seq = r.seq;
          end loop;
        end
        $$
        """);

    assertThat(verify().isIntact()).isTrue();
    assertThat(new AuditTrail(manager).verify(Optional.of(writtenDown)).faults())
        .singleElement()
        .isInstanceOf(AuditFault.NotAsWrittenDown.class);
  }

  @Test
  void a_trail_cut_short_is_told_by_what_it_no_longer_describes() throws Exception {
    post();
    AuditVerification before = verify();
    behindItsBack("delete from admin.audit_record where seq = " + before.lastSeq());

    assertThat(verify().faults()).singleElement().isInstanceOf(AuditFault.Differs.class);
    AuditAnchor writtenDown =
        AuditAnchor.of(before.lastSeq() + ":" + before.lastHash()).orElseThrow();
    assertThat(new AuditTrail(manager).verify(Optional.of(writtenDown)).faults()).hasSize(2);
  }
}
