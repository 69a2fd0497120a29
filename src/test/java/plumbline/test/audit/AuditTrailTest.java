package plumbline.test.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.admin.AuditAnchor;
import plumbline.domain.admin.AuditEntry;
import plumbline.domain.admin.AuditFault;
import plumbline.domain.admin.AuditField;
import plumbline.domain.admin.AuditFilter;
import plumbline.domain.admin.AuditVerification;
import plumbline.domain.admin.CentralAuditTrail;
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
    return verify(Optional.empty());
  }

  private AuditVerification verify(Optional<AuditAnchor> anchor) throws SQLException {
    return new CentralAuditTrail(manager).verify(anchor, (done, total) -> true);
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
    assertThat(verify(Optional.of(writtenDown)).faults())
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
    assertThat(verify(Optional.of(writtenDown)).faults()).hasSize(2);
  }

  private List<AuditEntry> page(AuditFilter filter) throws SQLException {
    return new CentralAuditTrail(manager).page(filter, OptionalLong.empty(), 50);
  }

  private AuditFilter of(String text, String person, String record) {
    return new AuditFilter(text, person, Set.of(), record, null, null);
  }

  @Test
  void the_trail_is_read_newest_first_by_key_and_narrowed() throws Exception {
    EntryDraft draft = post();
    bookkeeper.transact(
        connection ->
            Rows.update(
                connection,
                "update finance.account set name = 'Bérleti díjak és őrzés' where number ="
                    + " '5220'"));
    CentralAuditTrail trail = new CentralAuditTrail(manager);

    List<AuditEntry> first = trail.page(AuditFilter.ALL, OptionalLong.empty(), 1);
    assertThat(first)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.entity()).isEqualTo("finance.account");
              assertThat(row.key()).isEqualTo("5220");
              assertThat(row.name()).isEqualTo("Bérleti díjak és őrzés");
              assertThat(row.changed()).containsExactly("name");
              assertThat(row.person()).isEqualTo(books.bookkeeper().user());
            });
    assertThat(trail.fields(first.getFirst().seq()))
        .filteredOn(AuditField::differs)
        .contains(new AuditField("name", "Számla 5220", "Bérleti díjak és őrzés", true));
    List<AuditEntry> next = trail.page(AuditFilter.ALL, OptionalLong.of(first.getFirst().seq()), 1);
    assertThat(next).singleElement().extracting(AuditEntry::name).isEqualTo("2026/000001");

    assertThat(page(of("", "", "5220"))).hasSize(2).allMatch(row -> row.key().equals("5220"));
    assertThat(page(of("", "", "2026/000001")))
        .singleElement()
        .extracting(AuditEntry::key)
        .isEqualTo(draft.id().toString());
    assertThat(page(of("őrzés", "", ""))).hasSize(1);
    assertThat(page(of("100%", "", ""))).isEmpty();
    assertThat(page(of("", books.bookkeeper().user(), ""))).hasSize(2);
    assertThat(page(new AuditFilter("", "", Set.of("finance.tax_bucket"), "", null, null)))
        .hasSizeGreaterThan(10)
        .allMatch(row -> row.action() == AuditEntry.Action.BASELINE);
    Instant moment = first.getFirst().at();
    assertThat(page(new AuditFilter("", "", Set.of(), "", moment, null))).hasSize(1);
    assertThat(page(new AuditFilter("", "", Set.of("finance.account"), "5220", null, moment)))
        .hasSize(1);
    assertThat(trail.count(AuditFilter.ALL, 5)).isEqualTo(5);
  }

  @Test
  void a_bookkeeper_may_not_read_the_trail() {
    assertThatThrownBy(
            () -> new CentralAuditTrail(bookkeeper).page(AuditFilter.ALL, OptionalLong.empty(), 1))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void a_verification_says_how_far_it_is_and_stops_when_told() throws Exception {
    post();
    List<Long> totals = new ArrayList<>();
    new CentralAuditTrail(manager).verify(Optional.empty(), (done, total) -> totals.add(total));
    assertThat(totals).isNotEmpty().allMatch(total -> total > 0);

    assertThatThrownBy(
            () -> new CentralAuditTrail(manager).verify(Optional.empty(), (done, total) -> false))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void a_bucket_a_period_and_a_vat_lock_are_in_the_trail() throws Exception {
    books.database().execute("update finance.tax_bucket set name = 'x' where code = 'noVatCharge'");
    try (CentralDatabase chief = books.signInChief()) {
      chief.transact(
          connection -> {
            Rows.list(
                connection,
                "select finance_api.soft_close('2026-03-01', 0, 'month done')",
                row -> true);
            return Rows.list(
                connection, "select finance_api.lock_vat('2026-03-31', 0, '')", row -> true);
          });
    }
    assertThat(page(AuditFilter.ALL).stream().limit(4).map(AuditEntry::entity))
        .containsExactlyInAnyOrder(
            "finance.vat_lock", "finance.period_change", "finance.period", "finance.tax_bucket");
    assertThat(verify().faults()).isEmpty();

    behindItsBack("update finance.period_change set reason = 'nothing'");
    assertThat(verify().faults())
        .singleElement()
        .extracting(AuditFault::message)
        .asString()
        .contains("finance.period_change");
  }

  @Test
  void a_column_that_came_later_is_no_fault_but_a_changed_value_beside_it_is() throws Exception {
    books.database().execute("alter table finance.account add note text not null default 'x'");
    assertThat(verify().faults()).isEmpty();

    behindItsBack("update finance.account set name = 'Más' where number = '311'");
    assertThat(verify().faults()).hasSize(1);
  }
}
