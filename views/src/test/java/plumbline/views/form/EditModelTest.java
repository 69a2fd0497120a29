package plumbline.views.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Saving;
import plumbline.views.dialog.RecordedDialogs;
import plumbline.views.task.InlineWorkRunner;

/** What becomes of what was typed, whatever the answer. A record is two words here. */
class EditModelTest {
  private final RecordedDialogs dialogs = new RecordedDialogs();
  private final InlineWorkRunner runner = InlineWorkRunner.immediate();
  private final Pairs pairs = new Pairs();
  private final EditModel<String> model = new EditModel<>(pairs, runner, dialogs);

  @Test
  void what_is_saved_is_told_and_closes_the_form() {
    List<String> saved = new ArrayList<>();
    model.setOnSaved(saved::add);
    model.change("a b");
    model.form().set("second", "c");
    model.save();
    assertThat(saved).containsExactly("a c");
    assertThat(model.isOpen()).isFalse();
  }

  @Test
  void another_record_does_not_push_away_the_one_being_typed() {
    model.change("a b");
    model.form().set("second", "c");
    model.change("x y");
    assertThat(model.form().typed("second")).isEqualTo("c");
  }

  @Test
  void a_refusal_stands_at_its_field_until_that_is_typed_in() {
    pairs.answer =
        new Saving.Refused<>(
            List.of(new Refusal("second", "", "No."), Refusal.ofWhole("Not at all.")));
    model.change("a b");
    model.save();
    assertThat(model.form().refusal("second").getValue()).isEqualTo("No.");
    assertThat(model.refusalProperty().get()).isEqualTo("Not at all.");
    assertThat(model.cursorProperty().get()).isEqualTo("second");
    model.form().set("second", "c");
    assertThat(model.form().refusal("second").getValue()).isEmpty();
  }

  @Test
  void what_another_changed_is_shown_and_what_was_typed_here_stays() {
    pairs.answer = new Saving.Stale<>("n b", Refusal.ofWhole("Changed by erika."));
    model.change("a b");
    model.form().set("second", "c");
    model.save();
    assertThat(model.stateProperty().get())
        .isEqualTo(new EditState.Stale<>("n b", "Changed by erika."));
    assertThat(model.form().typed("first")).isEqualTo("n");
    assertThat(model.form().typed("second")).isEqualTo("c");
    pairs.answer = null;
    model.save();
    assertThat(pairs.seen).contains("n b");
  }

  @Test
  void without_an_answer_all_typed_stays_and_is_saved_again() {
    pairs.gone = true;
    model.begin("a b");
    model.save();
    assertThat(model.stateProperty().get()).isInstanceOf(EditState.Unanswered.class);
    pairs.gone = false;
    model.save();
    assertThat(model.isOpen()).isFalse();
  }

  /** Two words with a space between them. */
  private static final class Pairs implements RecordKind<String> {
    private @org.jspecify.annotations.Nullable Saving<String> answer;
    private boolean gone;
    private Optional<String> seen = Optional.empty();

    @Override
    public void show(String record, TypedForm form) {
      form.set("first", record.split(" ")[0]);
      form.set("second", record.split(" ")[1]);
    }

    @Override
    public Reading<String> read(TypedForm form, Optional<String> before) {
      return new Reading.Read<>(form.typed("first") + " " + form.typed("second"));
    }

    @Override
    public Saving<String> save(Optional<String> before, String wanted) throws SQLException {
      seen = before;
      if (gone) {
        throw new SQLException("The connection was lost");
      }
      return answer == null ? new Saving.Saved<>(wanted) : answer;
    }

    @Override
    public String label(String record) {
      return record;
    }
  }
}
