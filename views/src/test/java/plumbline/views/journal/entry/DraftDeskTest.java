package plumbline.views.journal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Refusal;
import plumbline.views.field.DateShortcuts;
import plumbline.views.journal.MemoryDrafts;
import plumbline.views.journal.MemoryLedger;
import plumbline.views.journal.MemoryLedger.Loss;
import plumbline.views.journal.TestAids;
import plumbline.views.journal.TestBench;
import plumbline.views.journal.books.Books;
import plumbline.views.journal.draft.Draft;
import plumbline.views.journal.draft.SaveState;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.EntryForm;
import plumbline.views.task.HandClock;
import plumbline.views.task.InlineWorkRunner;
import plumbline.views.text.Amounts;

class DraftDeskTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final MemoryLedger ledger = new MemoryLedger();
  private final MemoryDrafts disk = new MemoryDrafts();
  private final HandClock clock = new HandClock();
  private final TestBench bench = new TestBench(clock);
  private EntryModel model;

  @BeforeEach
  void open() {
    model = start(disk);
  }

  @Test
  void what_was_typed_is_on_the_disk_within_a_second_and_back_under_the_same_id() {
    typeRent();
    bench.ticker.pass(SECOND);
    assertThat(disk.files).hasSize(1);
    UUID id = model.id();
    EntryModel next = start(disk);
    assertThat(next.id()).isEqualTo(id);
    assertThat(next.form().typed()).isEqualTo(model.form().typed());
    assertThat(next.drafts().saver().stateProperty().get()).isInstanceOf(SaveState.Saved.class);
    assertThat(bench.dialogs.notices()).anyMatch(sentence -> sentence.endsWith("is back"));
  }

  @Test
  void somebody_who_never_stops_typing_is_saved_too() {
    for (int i = 0; i < 8; i++) {
      model.form().header().descriptionProperty().set("Rent " + i);
      bench.ticker.pass(Duration.ofMillis(250));
    }
    assertThat(disk.files.values())
        .extracting(draft -> draft.typed().description())
        .containsAnyOf("Rent 6", "Rent 7");
  }

  @Test
  void a_posted_or_emptied_entry_leaves_nothing_on_the_disk() {
    typeRent();
    bench.ticker.pass(SECOND);
    model.post();
    assertThat(disk.files).isEmpty();
    model.form().header().descriptionProperty().set("x");
    bench.ticker.pass(SECOND);
    model.form().header().descriptionProperty().set("");
    bench.ticker.pass(SECOND);
    assertThat(disk.files).isEmpty();
  }

  @Test
  void a_full_disk_is_said_and_nothing_else_happens() {
    disk.full = true;
    typeRent();
    bench.ticker.pass(SECOND);
    assertThat(model.drafts().saver().stateProperty().get())
        .isEqualTo(new SaveState.Failed("No space left on device"));
    model.post();
    assertThat(ledger.posted()).hasSize(1);
    disk.full = false;
    typeRent();
    bench.ticker.pass(SECOND);
    assertThat(disk.files).hasSize(1);
  }

  @Test
  void another_window_keeps_its_draft() {
    typeRent();
    bench.ticker.pass(SECOND);
    disk.elsewhere.add(model.id());
    EntryModel other = start(disk);
    assertThat(other.form().isBlank()).isTrue();
    other.drafts().discard(disk.files.get(model.id()));
    assertThat(disk.files).containsKey(model.id());
  }

  @Test
  void several_drafts_are_kept_opened_and_discarded_with_undo() {
    typeRent();
    UUID first = model.id();
    model.setAside();
    assertThat(model.form().isBlank()).isTrue();
    model.form().header().descriptionProperty().set("Fuel");
    bench.ticker.pass(SECOND);
    assertThat(disk.files).hasSize(2);
    Draft rent = disk.files.get(first);
    model.drafts().open(rent, () -> {});
    assertThat(model.id()).isEqualTo(first);
    assertThat(model.form().header().descriptionProperty().get()).isEqualTo("Rent");
    assertThat(disk.files).hasSize(2);
    Draft fuel =
        disk.files.values().stream()
            .filter(draft -> draft.typed().description().equals("Fuel"))
            .findFirst()
            .orElseThrow();
    model.drafts().discard(fuel);
    assertThat(disk.files).containsOnlyKeys(first);
    bench.dialogs.undoLast();
    assertThat(disk.files).hasSize(2);
  }

  @Test
  void an_entry_posted_without_a_server_waits_while_the_next_is_typed_and_is_posted_once() {
    typeRent();
    ledger.loss = Loss.BEFORE_POSTING;
    model.post();
    assertThat(model.drafts().waiting()).hasSize(1);
    assertThat(model.form().isBlank()).isTrue();
    model.form().header().descriptionProperty().set("Fuel");
    bench.ticker.pass(Duration.ofSeconds(10));
    assertThat(model.drafts().waiting()).hasSize(1);
    ledger.loss = Loss.NONE;
    bench.ticker.pass(Duration.ofSeconds(5));
    assertThat(ledger.posted()).hasSize(1);
    assertThat(ledger.submitted).hasSizeGreaterThan(2).containsOnly(ledger.submitted.getFirst());
    assertThat(bench.dialogs.notices().getLast()).startsWith("Rent was posted as 2026/000001.");
    assertThat(disk.files.values()).noneMatch(Draft::waiting);
    assertThat(model.form().header().descriptionProperty().get()).isEqualTo("Fuel");
  }

  @Test
  void an_entry_whose_answer_was_lost_is_posted_once_even_after_a_kill() {
    typeRent();
    ledger.loss = Loss.ANSWER_ONLY;
    model.post();
    assertThat(ledger.posted()).hasSize(1);
    model.leave().run();
    ledger.loss = Loss.NONE;
    EntryModel next = start(disk);
    bench.ticker.pass(Duration.ofSeconds(5));
    assertThat(ledger.posted()).hasSize(1);
    assertThat(next.drafts().waiting()).isEmpty();
    assertThat(bench.dialogs.notices().getLast()).startsWith("Rent was posted as 2026/000001.");
    assertThat(disk.files).isEmpty();
  }

  @Test
  void a_kill_between_sending_and_answer_leaves_an_entry_that_is_sent_again() {
    InlineWorkRunner held = InlineWorkRunner.held();
    EntryModel slow = start(disk, held);
    held.runOldest();
    typeRent(slow.form());
    slow.post();
    held.runOldest();
    assertThat(disk.files.values()).allMatch(Draft::waiting).hasSize(1);
    start(disk);
    assertThat(ledger.posted()).hasSize(1);
    assertThat(disk.files).isEmpty();
  }

  @Test
  void a_refused_entry_that_waited_comes_back_with_what_was_said() {
    typeRent();
    ledger.loss = Loss.BEFORE_POSTING;
    model.post();
    ledger.loss = Loss.NONE;
    ledger.refusing = List.of(new Refusal("postingDate", "2026-11-21", "The period is closed."));
    bench.ticker.pass(Duration.ofSeconds(5));
    assertThat(model.form().header().descriptionProperty().get()).isEqualTo("Rent");
    assertThat(model.form().refusals())
        .containsEntry(EntryField.POSTING_DATE, "The period is closed.");
    assertThat(disk.files.values()).noneMatch(Draft::waiting).hasSize(1);
    assertThat(ledger.posted()).isEmpty();
  }

  @Test
  void a_refused_entry_does_not_push_aside_what_is_being_typed() {
    typeRent();
    ledger.loss = Loss.BEFORE_POSTING;
    model.post();
    model.form().header().descriptionProperty().set("Fuel");
    ledger.loss = Loss.NONE;
    ledger.refusing = List.of(Refusal.ofWhole("No."));
    bench.ticker.pass(Duration.ofSeconds(5));
    assertThat(model.form().header().descriptionProperty().get()).isEqualTo("Fuel");
    assertThat(disk.files.values()).extracting(Draft::refusal).contains("No.");
    assertThat(bench.dialogs.notices().getLast()).contains("refused the entry that waited, Rent");
  }

  private EntryModel start(MemoryDrafts drafts) {
    return start(drafts, InlineWorkRunner.immediate());
  }

  private EntryModel start(MemoryDrafts drafts, InlineWorkRunner runner) {
    Books books = new Books(ledger, InlineWorkRunner.immediate());
    books.read();
    EntryForm form = new EntryForm(new DateShortcuts(clock, Locale.UK), new Amounts(Locale.UK));
    return new EntryModel(ledger, books, bench.with(runner), form, TestAids.over(ledger, drafts));
  }

  private void typeRent() {
    typeRent(model.form());
  }

  private static void typeRent(EntryForm form) {
    form.header().referenceProperty().set("INV-8812");
    form.header().descriptionProperty().set("Rent");
    form.lines().get(0).accountProperty().set("5220");
    form.lines().get(0).debit().textProperty().set("400000");
    form.lines().get(1).accountProperty().set("4541");
  }
}
