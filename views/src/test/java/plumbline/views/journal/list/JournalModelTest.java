package plumbline.views.journal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.domain.finance.EntrySummary;
import plumbline.views.field.DateShortcuts;
import plumbline.views.journal.MemoryLedger;
import plumbline.views.journal.books.Books;
import plumbline.views.journal.posted.EntryReading;
import plumbline.views.task.InlineWorkRunner;
import plumbline.views.task.WorkRunner;
import plumbline.views.widget.FilterQuery;
import plumbline.views.widget.PagedRows.State;

class JournalModelTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

  private final MemoryLedger ledger = new MemoryLedger();
  private JournalModel model = model(InlineWorkRunner.immediate());

  @BeforeEach
  void fill() throws Exception {
    for (int i = 1; i <= 450; i++) {
      String other = i % 2 == 0 ? "4541" : "4661";
      ledger.post(
          new EntryDraft(
              new UUID(0, i),
              LocalDate.of(2026, 1, 1).plusDays(i / 2),
              LocalDate.of(2026, 1, 1),
              "INV-" + i,
              "Entry " + i,
              EntrySource.MANUAL,
              List.of(
                  EntryLine.debit("5220", BigDecimal.TEN),
                  EntryLine.credit(other, BigDecimal.TEN))));
    }
    model.refresh();
  }

  @Test
  void reads_a_page_and_on_near_the_end() {
    assertThat(model.rows().rows()).hasSize(200);
    assertThat(model.rows().rows().getFirst().reference()).isEqualTo("INV-450");
    model.rows().wantMore();
    model.rows().wantMore();
    assertThat(model.rows().rows()).hasSize(450);
    assertThat(model.rows().rows()).doesNotHaveDuplicates();
    assertThat(model.rows().stateProperty().get())
        .isInstanceOfSatisfying(State.Loaded.class, s -> assertThat(s.more()).isFalse());
  }

  @Test
  void says_how_many_there_are() {
    assertThat(model.rows().stateProperty().get())
        .isInstanceOfSatisfying(
            State.Loaded.class, state -> assertThat(state.about()).hasValue(450));
  }

  @Test
  void filters_by_account_and_dates() {
    model.filter(query("account:4661 from:2026-01-02 to:2026-01-05"));
    assertThat(model.rows().rows())
        .extracting(EntrySummary::reference)
        .containsExactly("INV-9", "INV-7", "INV-5", "INV-3");
  }

  @Test
  void a_wrong_value_says_what_is_accepted_and_changes_nothing() {
    model.filter(query("account:99 from:soon"));
    assertThat(model.refusalProperty().get())
        .contains("There is no account “99”", "from: “soon” is not a date");
    assertThat(model.rows().rows()).hasSize(200);
    model.filter(query("account:5220"));
    assertThat(model.refusalProperty().get()).isEmpty();
  }

  @Test
  void days_that_cannot_be_are_refused() {
    model.filter(query("from:2026-02-01 to:2026-01-01"));
    assertThat(model.refusalProperty().get()).contains("There is no day");
  }

  @Test
  void an_answer_to_an_earlier_filter_is_dropped() {
    InlineWorkRunner held = InlineWorkRunner.held();
    model = model(held);
    model.filter(query("INV-1"));
    model.filter(query("INV-450"));
    held.runNewest();
    held.runOldest();
    assertThat(model.rows().rows()).extracting(EntrySummary::reference).containsExactly("INV-450");
  }

  @Test
  void shows_the_lines_of_the_entry_selected_last() {
    InlineWorkRunner held = InlineWorkRunner.held();
    List<EntrySummary> rows = List.copyOf(model.rows().rows());
    JournalModel slow = model(held);
    slow.select(Optional.of(rows.get(0)));
    slow.select(Optional.of(rows.get(1)));
    held.runNewest();
    held.runOldest();
    assertThat(slow.details().readingProperty().get())
        .isInstanceOfSatisfying(
            EntryReading.Shown.class,
            shown -> assertThat(shown.entry().summary()).isEqualTo(rows.get(1)));
  }

  @Test
  void a_lost_connection_is_told_and_a_refresh_mends_it() {
    ledger.loss = MemoryLedger.Loss.BEFORE_POSTING;
    model.refresh();
    assertThat(model.rows().stateProperty().get()).isInstanceOf(State.Failed.class);
    ledger.loss = MemoryLedger.Loss.NONE;
    model.refresh();
    assertThat(model.rows().rows()).hasSize(200);
    assertThat(model.rows().stateProperty().get()).isInstanceOf(State.Loaded.class);
  }

  private JournalModel model(WorkRunner runner) {
    Books books = new Books(ledger, InlineWorkRunner.immediate());
    books.read();
    return new JournalModel(ledger, books, runner, new DateShortcuts(CLOCK, Locale.UK));
  }

  private static FilterQuery query(String line) {
    return FilterQuery.parse(line, JournalFilter.FIELDS);
  }
}
