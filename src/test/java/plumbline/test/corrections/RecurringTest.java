package plumbline.test.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.PostedEntry;
import plumbline.domain.finance.recurring.CentralRecurringEntries;
import plumbline.domain.finance.recurring.CentralTemplates;
import plumbline.domain.finance.recurring.DueEntry;
import plumbline.domain.finance.recurring.DuePosting;
import plumbline.domain.finance.recurring.Interval;
import plumbline.domain.finance.recurring.RecurringEntry;
import plumbline.domain.finance.recurring.Saving;
import plumbline.domain.finance.recurring.Schedule;
import plumbline.domain.finance.recurring.Side;
import plumbline.domain.finance.recurring.Template;
import plumbline.domain.finance.recurring.TemplateLine;
import plumbline.test.ledger.Books;

/** What is due is posted exactly once, in order, from a template nobody changes unseen. */
class RecurringTest {
  private static Books books;
  private static CentralDatabase central;
  private static CentralTemplates templates;
  private static CentralRecurringEntries recurring;

  @BeforeAll
  static void open() throws SQLException {
    books = Books.of(RecurringTest.class);
    central = books.signIn();
    templates = new CentralTemplates(central);
    recurring = new CentralRecurringEntries(central);
  }

  @AfterAll
  static void close() {
    central.close();
  }

  @Test
  void everything_due_is_listed_and_posted_once_and_the_next_is_due_after_it() throws Exception {
    Template rent = saved(rent("Rent"));
    RecurringEntry entry = saved(monthly(rent, LocalDate.of(2026, 1, 31)));
    List<DueEntry> due = due(entry, LocalDate.of(2026, 3, 31));
    assertThat(due)
        .extracting(DueEntry::dueDate)
        .containsExactly(
            LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));

    var first = (DuePosting.Posted) recurring.post(due.getFirst());

    assertThat(recurring.post(due.getFirst()))
        .isEqualTo(new DuePosting.Posted(first.entry(), first.number(), true));
    assertThat(due(entry, LocalDate.of(2026, 3, 31)))
        .extracting(DueEntry::dueDate)
        .containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
    PostedEntry posted = new CentralLedger(central).entry(first.entry()).orElseThrow();
    assertThat(posted.lines().get(0).debit()).isEqualByComparingTo("78740.20");
    assertThat(posted.lines().get(1).debit()).isEqualByComparingTo("21259.80");
    assertThat(recurring.post(due.getLast())).asString().contains("the next is due on 2026-02-28");
  }

  @Test
  void many_who_post_the_same_at_once_post_it_once() throws Exception {
    RecurringEntry entry = saved(monthly(saved(rent("Race")), LocalDate.of(2026, 1, 5)));
    DueEntry due = due(entry, LocalDate.of(2026, 1, 31)).getFirst();
    Callable<DuePosting> posting = () -> recurring.post(due);
    List<DuePosting> results = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (Future<DuePosting> result : threads.invokeAll(Collections.nCopies(4, posting))) {
        results.add(result.get());
      }
    }
    assertThat(results).allMatch(result -> result instanceof DuePosting.Posted);
    assertThat(results).filteredOn(r -> !((DuePosting.Posted) r).repeated()).hasSize(1);
    assertThat(books.count("from finance.journal_entry where id = '" + due.draft().id() + "'"))
        .isEqualTo(1);
    assertThat(books.gaps()).isZero();
  }

  @Test
  void a_closed_due_date_is_posted_on_the_next_open_day() throws SQLException {
    books
        .database()
        .execute("insert into finance.closed_period values ('2024-01-01', '2024-12-31')");
    RecurringEntry entry = saved(monthly(saved(rent("Late")), LocalDate.of(2024, 12, 3)));
    DueEntry due = due(entry, LocalDate.of(2024, 12, 31)).getFirst();
    assertThat(due.isMoved()).isTrue();
    assertThat(due.draft().postingDate()).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(recurring.post(due)).isInstanceOf(DuePosting.Posted.class);
  }

  @Test
  void an_open_amount_a_paused_one_and_a_claimed_source_are_refused() throws Exception {
    Template open =
        saved(
            new Template(
                UUID.randomUUID(),
                "Open",
                "",
                "Energy",
                List.of(line("5220", Side.DEBIT, null, null), line("454", Side.CREDIT, "5", null)),
                0,
                false));
    RecurringEntry entry = saved(monthly(open, LocalDate.of(2026, 1, 5)));
    DueEntry due = due(entry, LocalDate.of(2026, 1, 5)).getFirst();
    assertThat(recurring.post(due)).asString().contains("leaves an amount open");

    Schedule at = entry.schedule();
    var paused =
        new RecurringEntry(
            entry.id(),
            saved(rent("Paused")).id(),
            new Schedule(at.every(), at.day(), at.nextDue(), null, true),
            new BigDecimal("10"),
            null,
            false,
            1);
    assertThat(recurring.save(paused)).isEqualTo(new Saving.Saved(2));
    var complete =
        new DueEntry(entry.id(), "Paused", at.nextDue(), Books.entry(at.nextDue(), "10"));
    assertThat(recurring.post(complete)).asString().contains("is paused");
    assertThat(recurring.save(paused)).asString().contains("Look at it again");

    EntryDraft draft = Books.entry(LocalDate.of(2026, 1, 5), "5");
    try (Connection connection = books.connect()) {
      Books.insertLines(connection, draft);
      Rows.update(
          connection,
          """
          insert into finance.journal_entry (id, posting_date, document_date, source, digest)
          values (?, date '2026-01-05', date '2026-01-05', 'recurring', sha256('x'))
          """,
          draft.id());
      assertThatThrownBy(connection::commit).hasMessageContaining("name the recurring entry");
    }
  }

  @Test
  void a_template_changes_as_a_whole_and_not_over_a_change_unseen() throws Exception {
    Template first = saved(rent("Insurance"));
    assertThat(templates.save(rent("insurance"))).asString().contains("Type another name");
    Template shorter =
        new Template(first.id(), "Insurance 2026", "", "", first.lines().subList(0, 2), 1, false);
    assertThat(templates.save(shorter)).isEqualTo(new Saving.Saved(2));
    assertThat(templates.save(shorter)).asString().contains("Look at it again");
    assertThat(templates.all())
        .filteredOn(template -> template.id().equals(first.id()))
        .singleElement()
        .satisfies(template -> assertThat(template.lines()).hasSize(2))
        .satisfies(template -> assertThat(template.version()).isEqualTo(2));
    assertThat(
            books.count(
                "from finance.entry_template_line where template_id = '%s'".formatted(first.id())))
        .as("lines of every version are kept")
        .isEqualTo(5);
    try (Connection connection = books.connect()) {
      assertThatThrownBy(
              () ->
                  Rows.update(
                      connection,
                      "insert into finance.entry_template_line (template_id, line_no, account,"
                          + " side) values (?, 9, '454', 'debit')",
                      first.id()))
          .hasMessageContaining("only together with the template");
    }
  }

  @Test
  void the_database_and_the_program_agree_on_what_is_due_next() throws SQLException {
    try (Connection connection = books.database().connect()) {
      for (Interval every : Interval.values()) {
        for (int day : List.of(1, 28, 29, 30, 31)) {
          for (LocalDate due = LocalDate.of(2023, 12, 31);
              due.getYear() < 2025;
              due = due.plusDays(13)) {
            assertThat(
                    Rows.first(
                        connection,
                        "select finance.due_after(?, ?, ?)",
                        row -> row.getObject(1, LocalDate.class),
                        due,
                        every.word(),
                        day))
                .as("%s %s %s", due, every, day)
                .hasValue(every.after(due, day));
          }
        }
      }
    }
  }

  @Test
  void who_only_reads_the_ledger_saves_and_posts_nothing() throws SQLException {
    Template template = saved(rent("Seen"));
    RecurringEntry entry = saved(monthly(template, LocalDate.of(2026, 1, 5)));
    var manager = books.database().admit("recurring_manager", Group.MANAGER);
    try (CentralDatabase other = CentralDatabase.open(books.database().url(), manager)) {
      assertThat(new CentralTemplates(other).save(rent("Mine"))).asString().contains("Your role");
      var theirs = new CentralRecurringEntries(other);
      assertThat(theirs.post(due(entry, LocalDate.of(2026, 1, 5)).getFirst()))
          .asString()
          .contains("Your role");
      assertThat(theirs.all()).isNotEmpty();
    }
  }

  private static List<DueEntry> due(RecurringEntry entry, LocalDate today) throws SQLException {
    return recurring.due(today).stream().filter(d -> d.recurring().equals(entry.id())).toList();
  }

  private static Template saved(Template template) throws SQLException {
    assertThat(templates.save(template)).isEqualTo(new Saving.Saved(1));
    return template;
  }

  private static RecurringEntry saved(RecurringEntry entry) throws SQLException {
    assertThat(recurring.save(entry)).isEqualTo(new Saving.Saved(1));
    return entry;
  }

  private static RecurringEntry monthly(Template template, LocalDate from) {
    return new RecurringEntry(
        UUID.randomUUID(),
        template.id(),
        new Schedule(Interval.MONTH, from.getDayOfMonth(), from, null, false),
        new BigDecimal("100000"),
        null,
        false,
        0);
  }

  private static Template rent(String name) {
    return new Template(
        UUID.randomUUID(),
        name,
        "RENT",
        "Bérleti díj",
        List.of(
            line("5220", Side.DEBIT, null, "0.787402"),
            line("466", Side.DEBIT, null, "0.212598"),
            line("454", Side.CREDIT, null, "1")),
        0,
        false);
  }

  private static TemplateLine line(String account, Side side, String amount, String share) {
    return new TemplateLine(
        account,
        side,
        amount == null ? null : new BigDecimal(amount),
        share == null ? null : new BigDecimal(share),
        null,
        "");
  }
}
