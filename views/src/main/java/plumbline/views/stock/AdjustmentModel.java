package plumbline.views.stock;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.central.Refusal;
import plumbline.domain.logistics.Adjustment;
import plumbline.domain.logistics.AdjustmentResult;
import plumbline.domain.logistics.Movement;
import plumbline.domain.logistics.Reason;
import plumbline.domain.logistics.Stock;
import plumbline.domain.logistics.StockRow;
import plumbline.domain.logistics.lot.LotStock;
import plumbline.views.dialog.Dialogs;
import plumbline.views.field.AmountReading;
import plumbline.views.task.Failure;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/**
 * Adjusts stock of one product at a time. The id of an adjustment is made when it is opened and
 * kept until stock was moved, so that it is moved once however often it is sent.
 */
final class AdjustmentModel {
  private static final Texts TEXTS = Texts.of(AdjustmentModel.class);

  private static final String EXPIRED = "expired";

  private final Stock stock;
  private final WorkRunner runner;
  private final Dialogs dialogs;
  private final Supplier<UUID> ids;
  private final Amounts amounts;
  private final AdjustmentForm form;
  private final ReadOnlyObjectWrapper<AdjustmentState> state =
      new ReadOnlyObjectWrapper<>(new AdjustmentState.Closed());
  private final ReadOnlyStringWrapper cursor = new ReadOnlyStringWrapper("");
  private Consumer<StockRow> onMoved = row -> {};
  private Runnable onWaiting = () -> {};
  private UUID id;
  private boolean unclear;

  AdjustmentModel(
      Stock stock, WorkRunner runner, Dialogs dialogs, Amounts amounts, Supplier<UUID> ids) {
    this.stock = stock;
    this.runner = runner;
    this.dialogs = dialogs;
    this.amounts = amounts;
    this.ids = ids;
    form = new AdjustmentForm(amounts);
    id = ids.get();
  }

  AdjustmentForm form() {
    return form;
  }

  ReadOnlyObjectProperty<AdjustmentState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The field the cursor belongs in after a refusal. */
  ReadOnlyStringProperty cursorProperty() {
    return cursor.getReadOnlyProperty();
  }

  void setOnMoved(Consumer<StockRow> handler) {
    onMoved = handler;
  }

  /** Told when an adjustment waits for a second person. */
  void setOnWaiting(Runnable handler) {
    onWaiting = handler;
  }

  /** The reasons to choose from; what was read before stays when this fails. */
  void readReasons() {
    runner.run(
        Work.of(stock::adjustmentReasons)
            .named(TEXTS.get("reasons.reading"))
            .onSuccess(form::offer)
            .onFailure(failure -> {}));
  }

  /** Begins an adjustment of this stock; one under way without an answer goes first. */
  void open(StockRow row, char sign) {
    if (isOpen() && !(state.get() instanceof AdjustmentState.Typing)) {
      return;
    }
    if (form.reasons().isEmpty()) {
      readReasons();
    }
    form.refusals().clear();
    form.quantity().textProperty().set(sign == '+' ? "+" : "\u2212");
    form.lotProperty().set("");
    state.set(new AdjustmentState.Typing(row));
  }

  /** Begins to write off all of a lot; the quantity and the reason can be typed otherwise. */
  void writeOff(LotStock lot) {
    StockRow row =
        new StockRow(
            lot.productId(),
            lot.sku(),
            null,
            lot.name(),
            lot.unit(),
            lot.warehouseId(),
            lot.onHand(),
            BigDecimal.ZERO,
            lot.onHand(),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            true);
    if (isOpen() && !(state.get() instanceof AdjustmentState.Typing)) {
      return;
    }
    open(row, '-');
    form.quantity().set(lot.onHand().negate());
    form.lotProperty().set(lot.code());
    form.reasons().stream()
        .filter(reason -> lot.isExpired() && reason.code().equals(EXPIRED))
        .findFirst()
        .ifPresent(reason -> form.reasonProperty().set(reason.name()));
  }

  boolean isOpen() {
    return !(state.get() instanceof AdjustmentState.Closed);
  }

  /** Leaves without moving anything, unless it is on its way already. */
  void leave() {
    if (!(state.get() instanceof AdjustmentState.Sent)) {
      beginAnother();
      state.set(new AdjustmentState.Closed());
    }
  }

  /** Moves the stock. */
  void adjust() {
    switch (state.get()) {
      case AdjustmentState.Closed _, AdjustmentState.Sent _ -> {}
      case AdjustmentState.Typing(StockRow row) -> adjust(row);
      case AdjustmentState.Unanswered(StockRow row, Failure _) -> adjust(row);
      case AdjustmentState.MovedEarlier(StockRow row, Movement _) -> adjust(row);
    }
  }

  private void adjust(StockRow row) {
    form.refusals().clear();
    cursor.set("");
    Optional<Reason> reason = form.chosenReason();
    if (!(form.quantity().reading() instanceof AmountReading.Read(BigDecimal quantity))) {
      refuse(new Refusal(AdjustmentForm.QUANTITY, "", TEXTS.get("quantity.unreadable")));
      return;
    }
    if (reason.isEmpty()) {
      refuse(new Refusal(AdjustmentForm.REASON, "", TEXTS.get("reason.unknown", reasonNames())));
      return;
    }
    Adjustment adjustment =
        new Adjustment(
            id,
            row.productId(),
            row.warehouseId(),
            quantity,
            reason.get().code(),
            form.noteProperty().get().strip(),
            row.keepsLots() ? form.lot() : null);
    boolean mayBeMoved = unclear;
    state.set(new AdjustmentState.Sent(row));
    runner.run(
        Work.of(() -> AdjustmentAttempt.at(stock, adjustment, mayBeMoved))
            .named(TEXTS.get("adjust.work"))
            .onSuccess(attempt -> answered(attempt, adjustment, row, reason.get()))
            .onFailure(failure -> unanswered(row, failure)));
  }

  private void answered(AdjustmentAttempt attempt, Adjustment asked, StockRow row, Reason reason) {
    Optional<Movement> other = attempt.other(asked, reason.name());
    if (other.isPresent()) {
      beginAnother();
      state.set(new AdjustmentState.MovedEarlier(row, other.get()));
      if (attempt.result() instanceof AdjustmentResult.Adjusted(StockRow now)) {
        onMoved.accept(now);
      }
      return;
    }
    switch (attempt.result()) {
      case AdjustmentResult.Adjusted(StockRow now) -> moved(asked, now);
      case AdjustmentResult.WaitingForApproval(String number) -> waits(asked, row, number);
      case AdjustmentResult.Refused(Refusal refusal) -> {
        state.set(new AdjustmentState.Typing(row));
        refuse(refusal);
      }
    }
  }

  private void moved(Adjustment asked, StockRow now) {
    beginAnother();
    form.noteProperty().set("");
    state.set(new AdjustmentState.Closed());
    dialogs.notice(
        TEXTS.get(
            "adjust.done", now.sku(), signed(asked.quantity()), amounts.quantity(now.available())));
    onMoved.accept(now);
  }

  private void waits(Adjustment asked, StockRow row, String number) {
    beginAnother();
    form.noteProperty().set("");
    state.set(new AdjustmentState.Closed());
    dialogs.notice(TEXTS.get("adjust.waits", number, row.sku(), signed(asked.quantity())));
    onWaiting.run();
  }

  /** A quantity with its sign: it matters which way stock went. */
  String signed(BigDecimal quantity) {
    return (quantity.signum() > 0 ? "+" : "") + amounts.quantity(quantity);
  }

  private void unanswered(StockRow row, Failure failure) {
    unclear = true;
    state.set(new AdjustmentState.Unanswered(row, failure));
  }

  private void beginAnother() {
    id = ids.get();
    unclear = false;
  }

  private void refuse(Refusal refusal) {
    String field = refusal.field().isEmpty() ? AdjustmentForm.QUANTITY : refusal.field();
    form.refusals().put(field, refusal.message());
    cursor.set(field);
  }

  private String reasonNames() {
    return form.reasons().stream().map(Reason::name).collect(Collectors.joining(", "));
  }
}
