package plumbline.views.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.logistics.Adjustment;
import plumbline.domain.logistics.StockRow;
import plumbline.views.dialog.RecordedDialogs;
import plumbline.views.stock.MemoryStock.Loss;
import plumbline.views.task.InlineWorkRunner;
import plumbline.views.text.Amounts;

class AdjustmentModelTest {
  private final MemoryStock stock = new MemoryStock();
  private final RecordedDialogs dialogs = new RecordedDialogs();
  private final List<StockRow> moved = new ArrayList<>();
  private final AdjustmentModel model = model(InlineWorkRunner.immediate());

  @BeforeEach
  void open() {
    model.open(row(2), '-');
  }

  @Test
  void the_sign_it_was_opened_with_stands_in_the_quantity() {
    assertThat(model.form().quantity().textProperty().get()).isEqualTo("−");
    model.leave();
    model.open(row(2), '+');
    assertThat(model.form().quantity().textProperty().get()).isEqualTo("+");
  }

  @Test
  void takes_stock_out_and_says_what_is_left() {
    type("−5", "damaged", "dropped");
    model.adjust();
    assertThat(row(2).onHand()).isEqualByComparingTo("3");
    assertThat(moved).hasSize(1);
    assertThat(dialogs.notices()).containsExactly("CS-M8x60: −5, now 0 available");
    assertThat(model.isOpen()).isFalse();
  }

  @Test
  void puts_stock_in_by_a_sum() {
    type("+2*12", "Found", "");
    model.adjust();
    assertThat(row(2).onHand()).isEqualByComparingTo("32");
    assertThat(dialogs.notices()).containsExactly("CS-M8x60: +24, now 29 available");
  }

  @Test
  void what_is_not_there_is_refused_beside_the_quantity() {
    type("−6", "lost", "");
    model.adjust();
    assertThat(model.form().refusals().get("quantity")).startsWith("Only 5 available");
    assertThat(model.cursorProperty().get()).isEqualTo("quantity");
    assertThat(model.isOpen()).isTrue();
    model.form().quantity().textProperty().set("−5");
    assertThat(model.form().refusals()).isEmpty();
  }

  @Test
  void a_reason_that_is_none_is_refused_with_those_there_are() {
    type("−5", "because", "");
    model.adjust();
    assertThat(model.form().refusals().get("reason"))
        .isEqualTo("Choose a reason: Damaged, Found, Lost.");
    assertThat(stock.submitted).isEmpty();
  }

  @Test
  void a_quantity_that_is_none_is_refused() {
    type("−", "lost", "");
    model.adjust();
    assertThat(model.form().refusals().get("quantity")).startsWith("Type a quantity");
    assertThat(stock.submitted).isEmpty();
  }

  @Test
  void a_retry_keeps_the_id_and_moves_once() {
    type("−5", "lost", "");
    stock.loss = Loss.ANSWER_ONLY;
    model.adjust();
    assertThat(model.stateProperty().get()).isInstanceOf(AdjustmentState.Unanswered.class);
    assertThat(model.form().quantity().textProperty().get()).isEqualTo("−5");
    stock.loss = Loss.NONE;
    model.adjust();
    assertThat(stock.submitted).extracting(Adjustment::id).hasSize(2);
    assertThat(stock.submitted.get(0).id()).isEqualTo(stock.submitted.get(1).id());
    assertThat(row(2).onHand()).isEqualByComparingTo("3");
    assertThat(model.isOpen()).isFalse();
  }

  @Test
  void a_quantity_changed_after_a_lost_answer_is_told_from_what_was_moved() {
    type("−5", "lost", "");
    stock.loss = Loss.ANSWER_ONLY;
    model.adjust();
    stock.loss = Loss.NONE;
    model.form().quantity().textProperty().set("+1");
    model.adjust();
    assertThat(model.stateProperty().get())
        .isInstanceOfSatisfying(
            AdjustmentState.MovedEarlier.class,
            state -> assertThat(state.movement().quantity()).isEqualByComparingTo("-5"));
    assertThat(row(2).onHand()).isEqualByComparingTo("3");
    model.adjust();
    assertThat(row(2).onHand()).isEqualByComparingTo("4");
  }

  @Test
  void every_adjustment_has_an_id_of_its_own() {
    type("+1", "found", "");
    model.adjust();
    model.open(row(2), '+');
    type("+1", "found", "");
    model.adjust();
    assertThat(stock.submitted).extracting(Adjustment::id).doesNotHaveDuplicates();
    assertThat(row(2).onHand()).isEqualByComparingTo("10");
  }

  @Test
  void the_reason_stays_for_the_next_adjustment_and_the_note_does_not() {
    type("+1", "found", "behind the shelf");
    model.adjust();
    model.open(row(1), '+');
    assertThat(model.form().reasonProperty().get()).isEqualTo("found");
    assertThat(model.form().noteProperty().get()).isEmpty();
  }

  @Test
  void pressing_twice_moves_once() {
    InlineWorkRunner held = InlineWorkRunner.held();
    AdjustmentModel slow = model(held);
    slow.open(row(1), '+');
    while (held.waiting() > 0) {
      held.runOldest();
    }
    slow.form().quantity().textProperty().set("+1");
    slow.form().reasonProperty().set("found");
    slow.adjust();
    slow.adjust();
    assertThat(held.waiting()).isEqualTo(1);
  }

  @Test
  void an_unanswered_adjustment_is_not_replaced_by_another() {
    type("−5", "lost", "");
    stock.loss = Loss.BEFORE_MOVING;
    model.adjust();
    model.open(row(1), '+');
    assertThat(model.form().quantity().textProperty().get()).isEqualTo("−5");
  }

  private AdjustmentModel model(InlineWorkRunner runner) {
    AdjustmentModel made =
        new AdjustmentModel(stock, runner, dialogs, new Amounts(Locale.US), UUID::randomUUID);
    made.setOnMoved(moved::add);
    return made;
  }

  private void type(String quantity, String reason, String note) {
    model.form().quantity().textProperty().set(quantity);
    model.form().reasonProperty().set(reason);
    model.form().noteProperty().set(note);
  }

  private StockRow row(long product) {
    return stock.stock(product, 1).orElseThrow();
  }
}
