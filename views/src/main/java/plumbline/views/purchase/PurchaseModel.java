package plumbline.views.purchase;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.logistics.purchase.PurchaseDetails;
import plumbline.domain.logistics.purchase.PurchaseState;
import plumbline.domain.logistics.receiving.ReceiptResult;
import plumbline.views.shell.Workbench;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;

/** One purchase order, and closing the rest of it. */
final class PurchaseModel {
  private static final Texts TEXTS = Texts.of(PurchaseModel.class);

  /** Where the reading of it stands. */
  sealed interface State {
    record Reading() implements State {}

    record Missing() implements State {}

    record Shown(PurchaseDetails details) implements State {}

    record Failed(Failure failure) implements State {}
  }

  private final PurchaseServices services;
  private final Workbench bench;
  private final UUID id;
  private final LatestOnly reading;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Reading());
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private Runnable onChanged = () -> {};
  private boolean closing;

  PurchaseModel(PurchaseServices services, Workbench bench, UUID id) {
    this.services = services;
    this.bench = bench;
    this.id = id;
    reading = new LatestOnly(bench.runner());
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Why it was not closed. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  void setOnChanged(Runnable handler) {
    onChanged = handler;
  }

  Optional<PurchaseDetails> details() {
    return state.get() instanceof State.Shown(PurchaseDetails details)
        ? Optional.of(details)
        : Optional.empty();
  }

  /** It, while something of it is still to come. */
  Optional<PurchaseDetails> open() {
    return details().filter(details -> details.purchase().state() == PurchaseState.OPEN);
  }

  void read() {
    reading.run(
        Work.of(() -> services.purchases().find(id))
            .named(TEXTS.get("work.read"))
            .onSuccess(
                found ->
                    state.set(found.<State>map(State.Shown::new).orElseGet(State.Missing::new)))
            .onFailure(failure -> state.set(new State.Failed(failure))));
  }

  /** Says that the rest will not come. Sent again it is closed once. */
  void close(String why) {
    Optional<PurchaseDetails> wanted = open();
    if (wanted.isEmpty() || closing) {
      return;
    }
    closing = true;
    refusal.set("");
    bench
        .runner()
        .run(
            Work.of(() -> services.receiving().close(wanted.get().purchase().order(), why))
                .named(TEXTS.get("work.close"))
                .onSuccess(this::answered)
                .onFailure(failure -> refusal.set(TEXTS.get("unanswered", failure.reason())))
                .onFinished(() -> closing = false));
  }

  private void answered(ReceiptResult result) {
    switch (result) {
      case ReceiptResult.Received(String number) -> {
        bench.dialogs().notice(TEXTS.get("closed", number));
        onChanged.run();
      }
      case ReceiptResult.Refused(var why) -> refusal.set(why.message());
    }
    read();
  }
}
