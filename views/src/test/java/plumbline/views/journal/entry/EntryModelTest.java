package plumbline.views.journal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySummary;
import plumbline.views.dialog.RecordedDialogs;
import plumbline.views.field.DateShortcuts;
import plumbline.views.journal.MemoryDrafts;
import plumbline.views.journal.MemoryLedger;
import plumbline.views.journal.MemoryLedger.Loss;
import plumbline.views.journal.TestAids;
import plumbline.views.journal.TestBench;
import plumbline.views.journal.books.Books;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.EntryForm;
import plumbline.views.journal.form.EntryPlace;
import plumbline.views.task.HandClock;
import plumbline.views.task.InlineWorkRunner;
import plumbline.views.text.Amounts;

class EntryModelTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

  private final MemoryLedger ledger = new MemoryLedger();
  private final MemoryDrafts drafts = new MemoryDrafts();
  private final TestBench bench = new TestBench(new HandClock());
  private final RecordedDialogs dialogs = bench.dialogs;
  private final EntryForm form =
      new EntryForm(new DateShortcuts(CLOCK, Locale.UK), new Amounts(Locale.UK));
  private final EntryModel model = model(InlineWorkRunner.immediate());

  @Test
  void posts_what_was_typed_and_says_its_number() {
    typeRent("400000");
    model.post();
    assertThat(ledger.posted()).hasSize(1);
    assertThat(ledger.posted().getFirst().summary().reference()).isEqualTo("INV-8812");
    assertThat(ledger.posted().getFirst().lines())
        .extracting(EntryLine::account)
        .containsExactly("5220", "4541");
    assertThat(dialogs.notices()).containsExactly("Posted as 2026/000001");
  }

  @Test
  void the_next_entry_begins_blank_on_the_same_day() {
    form.header().postingDate().set(LocalDate.of(2026, 11, 3));
    typeRent("400000");
    model.post();
    assertThat(form.isBlank()).isTrue();
    assertThat(form.header().postingDate().date()).contains(LocalDate.of(2026, 11, 3));
  }

  @Test
  void every_entry_has_an_id_of_its_own() {
    typeRent("1");
    model.post();
    typeRent("2");
    model.post();
    assertThat(ledger.submitted).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void an_account_can_be_named_by_its_label() {
    typeRent("5");
    form.lines().getFirst().accountProperty().set("5220 Rent");
    model.post();
    assertThat(ledger.posted().getFirst().lines().getFirst().account()).isEqualTo("5220");
  }

  @Test
  void a_refusal_stands_at_its_line_and_asks_for_the_cursor() {
    typeRent("400000");
    form.lines().get(1).accountProperty().set("999");
    model.post();
    assertThat(form.lines().get(1).refusals().get(EntryField.ACCOUNT))
        .isEqualTo("There is no account 999. Type a number or part of a name.");
    assertThat(model.cursor().placeProperty().get())
        .contains(new EntryPlace(1, EntryField.ACCOUNT));
    assertThat(form.lines().get(0).refusals()).isEmpty();
    assertThat(ledger.posted()).isEmpty();
  }

  @Test
  void a_refused_line_is_found_among_blank_ones() {
    typeRent("400000");
    form.lines().get(2).accountProperty().set("4661");
    form.lines().get(2).debit().textProperty().set("5");
    form.lines().get(1).accountProperty().set("");
    form.lines().get(1).credit().textProperty().set("");
    form.lines().get(2).accountProperty().set("nowhere");
    model.post();
    assertThat(form.lines().get(2).refusals()).containsKey(EntryField.ACCOUNT);
    assertThat(model.cursor().placeProperty().get())
        .contains(new EntryPlace(2, EntryField.ACCOUNT));
  }

  @Test
  void a_refusal_goes_when_its_field_is_typed_in() {
    typeRent("400000");
    form.lines().get(1).accountProperty().set("999");
    model.post();
    form.lines().get(1).accountProperty().set("4541");
    assertThat(form.lines().get(1).refusals()).isEmpty();
  }

  @Test
  void an_unbalanced_entry_is_refused_at_the_difference() {
    typeRent("400000");
    form.lines().get(1).credit().textProperty().set("399999");
    model.post();
    form.lines().get(1).credit().commit(); // as when the cursor leaves it
    assertThat(form.refusals().get(EntryField.DIFFERENCE)).contains("differ by 1.00");
    assertThat(form.writtenLines()).hasSize(2);
  }

  @Test
  void a_closed_period_is_refused_at_the_posting_date() {
    ledger.refusing = List.of(new Refusal("postingDate", "2026-01-01", "The period is closed."));
    typeRent("1");
    model.post();
    assertThat(form.refusals()).containsEntry(EntryField.POSTING_DATE, "The period is closed.");
  }

  @Test
  void a_late_document_is_posted_on_the_offered_day_and_keeps_its_own_date() {
    LocalDate late = LocalDate.of(2026, 10, 30);
    ledger.refusing =
        List.of(
            new Refusal("postingDate", "2026-10-30", "The period is closed.")
                .suggesting("2026-12-01"));
    typeRent("1");
    form.header().postingDate().set(late);
    form.header().documentDate().set(late);
    model.post();
    assertThat(model.offer().dayProperty().get()).contains(LocalDate.of(2026, 12, 1));
    ledger.refusing = List.of();
    assertThat(model.offer().take()).isTrue();
    model.post();
    EntrySummary posted = ledger.posted().getFirst().summary();
    assertThat(posted.postingDate()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(ledger.posted().getFirst().documentDate()).isEqualTo(late);
    assertThat(ledger.posted().getFirst().taxPoint()).isEqualTo(late);
    assertThat(model.offer().dayProperty().get()).isEmpty();
  }

  @Test
  void the_offer_goes_when_another_posting_date_is_typed() {
    ledger.refusing = List.of(new Refusal("postingDate", "", "Closed.").suggesting("2026-12-01"));
    typeRent("1");
    model.post();
    form.header().postingDate().set(LocalDate.of(2026, 11, 2));
    assertThat(model.offer().dayProperty().get()).isEmpty();
    assertThat(model.offer().take()).isFalse();
    assertThat(ledger.submitted).hasSize(1);
  }

  @Test
  void what_is_no_date_and_no_amount_is_not_even_sent() {
    typeRent("400000");
    form.header().postingDate().textProperty().set("32");
    form.lines().getFirst().debit().textProperty().set("12x");
    model.post();
    assertThat(ledger.submitted).isEmpty();
    assertThat(form.refusals().get(EntryField.POSTING_DATE)).contains("“32” is not a date");
    assertThat(form.lines().getFirst().refusals().get(EntryField.DEBIT)).contains("“12x”");
    assertThat(model.cursor().placeProperty().get())
        .contains(EntryPlace.header(EntryField.POSTING_DATE));
  }

  @Test
  void without_disk_and_server_all_stays_in_the_form_and_a_retry_keeps_the_id() {
    drafts.full = true;
    typeRent("400000");
    ledger.loss = Loss.BEFORE_POSTING;
    model.post();
    assertThat(model.stateProperty().get()).isInstanceOf(EntryState.Unanswered.class);
    assertThat(form.header().referenceProperty().get()).isEqualTo("INV-8812");
    assertThat(form.writtenLines()).hasSize(2);
    ledger.loss = Loss.NONE;
    model.post();
    assertThat(ledger.submitted).hasSize(2);
    assertThat(ledger.submitted.get(0)).isEqualTo(ledger.submitted.get(1));
    assertThat(ledger.posted()).hasSize(1);
  }

  @Test
  void an_entry_whose_answer_was_lost_is_posted_once() {
    drafts.full = true;
    typeRent("400000");
    ledger.loss = Loss.ANSWER_ONLY;
    model.post();
    ledger.loss = Loss.NONE;
    model.post();
    assertThat(ledger.posted()).hasSize(1);
    assertThat(dialogs.notices()).containsExactly("Posted as 2026/000001");
    assertThat(form.isBlank()).isTrue();
  }

  @Test
  void an_entry_changed_after_a_lost_answer_is_kept_as_a_new_one() {
    drafts.full = true;
    typeRent("400000");
    ledger.loss = Loss.ANSWER_ONLY;
    model.post();
    ledger.loss = Loss.NONE;
    form.header().descriptionProperty().set("Rent, corrected");
    model.post();
    assertThat(model.stateProperty().get())
        .isInstanceOfSatisfying(
            EntryState.PostedEarlier.class,
            state -> assertThat(state.entry().description()).isEqualTo("Rent"));
    assertThat(form.header().descriptionProperty().get()).isEqualTo("Rent, corrected");
    model.post();
    assertThat(ledger.posted()).hasSize(2);
  }

  @Test
  void a_lost_answer_is_remembered_through_a_refusal() {
    drafts.full = true;
    typeRent("400000");
    ledger.loss = Loss.BEFORE_POSTING;
    model.post();
    ledger.loss = Loss.NONE;
    form.lines().get(1).accountProperty().set("999");
    model.post();
    assertThat(model.stateProperty().get()).isInstanceOf(EntryState.Typing.class);
    assertThat(form.lines().get(1).refusals()).containsKey(EntryField.ACCOUNT);
    form.lines().get(1).accountProperty().set("4541");
    model.post();
    assertThat(ledger.submitted).hasSize(3).containsOnly(ledger.submitted.getFirst());
  }

  @Test
  void pressing_twice_sends_once() {
    InlineWorkRunner held = InlineWorkRunner.held();
    EntryModel slow = model(held);
    typeRent("400000");
    slow.post();
    slow.post();
    while (held.waiting() > 0) {
      held.runOldest();
    }
    assertThat(ledger.submitted).hasSize(1);
  }

  private EntryModel model(InlineWorkRunner runner) {
    Books books = new Books(ledger, InlineWorkRunner.immediate());
    books.read();
    return new EntryModel(ledger, books, bench.with(runner), form, TestAids.over(ledger, drafts));
  }

  private void typeRent(String amount) {
    form.header().referenceProperty().set("INV-8812");
    form.header().descriptionProperty().set("Rent");
    form.lines().get(0).accountProperty().set("5220");
    form.lines().get(0).debit().textProperty().set(amount);
    form.lines().get(1).accountProperty().set("4541");
  }
}
