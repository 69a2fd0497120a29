package plumbline.views.journal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Refusal;
import plumbline.views.field.DateShortcuts;
import plumbline.views.journal.MemoryDrafts;
import plumbline.views.journal.MemoryLedger;
import plumbline.views.journal.TestAids;
import plumbline.views.journal.TestBench;
import plumbline.views.journal.books.Books;
import plumbline.views.journal.draft.Draft;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.EntryForm;
import plumbline.views.task.HandClock;
import plumbline.views.task.InlineWorkRunner;
import plumbline.views.text.Amounts;

/** Whatever fills the form, the reason for a control account belongs to the entry it was given. */
class FillingTheFormTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final MemoryLedger ledger = new MemoryLedger();
  private final MemoryDrafts disk = new MemoryDrafts();
  private final HandClock clock = new HandClock();
  private final TestBench bench = new TestBench(clock);
  private EntryModel model;

  @BeforeEach
  void typeWithAReason() {
    model = start();
    model.form().header().descriptionProperty().set("Write-off");
    model.form().lines().getFirst().accountProperty().set("311");
    model.refuse(List.of(new Refusal("controlReason", "", "Give a reason.")));
    model.form().header().controlReasonProperty().set("bankrupt");
  }

  @Test
  void a_draft_being_typed_keeps_its_reason_over_a_kill() {
    bench.ticker.pass(SECOND);
    EntryModel next = start();
    assertThat(next.form().header().controlReasonProperty().get()).isEqualTo("bankrupt");
    assertThat(next.form().header().reasonAskedProperty().get()).isTrue();
  }

  @Test
  void a_template_takes_the_reason_away_and_undo_brings_it_back() {
    Runnable undo =
        new EntryInForm(model.form(), new Books(ledger, InlineWorkRunner.immediate()))
            .fill("R", "Rent", List.of());
    assertNoReason();
    undo.run();
    assertReason();
  }

  @Test
  void a_draft_opened_in_its_place_takes_the_reason_away_and_the_first_one_has_it_still() {
    bench.ticker.pass(SECOND);
    Draft first = disk.files.get(model.id());
    model.setAside();
    assertNoReason();
    model.form().header().descriptionProperty().set("Fuel");
    model.drafts().open(first, () -> {});
    assertReason();
  }

  @Test
  void a_similar_entry_takes_it_away_too() throws Exception {
    model.clear();
    model.form().header().descriptionProperty().set("Rent");
    model.form().lines().get(0).accountProperty().set("5220");
    model.form().lines().get(0).debit().textProperty().set("5");
    model.form().lines().get(1).accountProperty().set("4541");
    model.post();
    bench.dialogs.undoLast();
    assertReason();
    model.form().header().descriptionProperty().set("Ren");
    model.tools().fill(java.util.Optional.empty());
    assertNoReason();
  }

  @Test
  void a_step_taken_back_leaves_the_reason_asked_for() {
    model.form().undo();
    assertThat(model.form().header().controlReasonProperty().get()).isEmpty();
    assertThat(model.form().header().reasonAskedProperty().get()).isTrue();
    model.form().redo();
    assertReason();
  }

  @Test
  void whatever_fills_the_form_takes_what_was_refused_away() {
    model.refuse(List.of(new Refusal("reference", "", "Type one.")));
    model.form().show(model.form().typed());
    assertThat(model.form().refusals()).doesNotContainKey(EntryField.REFERENCE);
  }

  private void assertReason() {
    assertThat(model.form().header().controlReasonProperty().get()).isEqualTo("bankrupt");
    assertThat(model.form().header().reasonAskedProperty().get()).isTrue();
  }

  private void assertNoReason() {
    assertThat(model.form().header().controlReasonProperty().get()).isEmpty();
    assertThat(model.form().header().reasonAskedProperty().get()).isFalse();
  }

  private EntryModel start() {
    Books books = new Books(ledger, InlineWorkRunner.immediate());
    books.read();
    EntryForm form = new EntryForm(new DateShortcuts(clock, Locale.UK), new Amounts(Locale.UK));
    return new EntryModel(
        ledger, books, bench.with(InlineWorkRunner.immediate()), form, TestAids.over(ledger, disk));
  }
}
