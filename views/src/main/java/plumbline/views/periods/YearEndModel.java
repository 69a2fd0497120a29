package plumbline.views.periods;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.period.Periods;
import plumbline.domain.finance.period.ResultAccount;
import plumbline.domain.finance.period.YearEnd;
import plumbline.domain.finance.period.YearEndResult;
import plumbline.views.dialog.Dialogs;
import plumbline.views.dialog.Question;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** The closing entry of a year, looked at before it is posted. */
final class YearEndModel {
  private static final Texts TEXTS = Texts.of(YearEndModel.class);

  /** Where it stands. */
  sealed interface State {
    record Away() implements State {}

    record Underway(int year) implements State {}

    record Shown(YearEnd preview, List<ResultAccount> accounts) implements State {}

    record Failed(int year, Failure failure) implements State {}
  }

  private final Periods periods;
  private final WorkRunner runner;
  private final Dialogs dialogs;
  private final LatestOnly latest;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Away());
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private Consumer<YearEndResult.Closed> onClosed = closed -> {};
  private boolean busy;

  YearEndModel(Periods periods, WorkRunner runner, Dialogs dialogs) {
    this.periods = periods;
    this.runner = runner;
    this.dialogs = dialogs;
    latest = new LatestOnly(runner);
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  void setOnClosed(Consumer<YearEndResult.Closed> handler) {
    onClosed = handler;
  }

  void open(int year) {
    refusal.set("");
    state.set(new State.Underway(year));
    read(year);
  }

  private void read(int year) {
    latest.run(
        Work.of(() -> new State.Shown(periods.previewYearEnd(year), periods.resultAccounts()))
            .named(TEXTS.get("work.yearEnd"))
            .onSuccess(state::set)
            .onFailure(failure -> state.set(new State.Failed(year, failure))));
  }

  /** False when it was not open. */
  boolean leave() {
    boolean open = !(state.get() instanceof State.Away);
    latest.forget();
    state.set(new State.Away());
    return open;
  }

  /** Takes the account whose number begins what was typed, as "413 Retained earnings" does. */
  void choose(String typed) {
    if (!(state.get() instanceof State.Shown(YearEnd preview, var _))) {
      return;
    }
    String number = typed.strip().split("\\s", 2)[0];
    if (preview.resultAccount().equals(Optional.of(number))) {
      return;
    }
    run(
        Work.of(() -> periods.setResultAccount(number, preview))
            .onSuccess(refused -> chosen(refused, preview.year())));
  }

  private void chosen(Optional<Refusal> refused, int year) {
    refusal.set(refused.map(Refusal::message).orElse(""));
    if (refused.isEmpty()) {
      read(year);
    }
  }

  /** Asks first: a closing entry cannot be taken back. */
  void post() {
    if (!(state.get() instanceof State.Shown(YearEnd preview, var _))) {
      return;
    }
    String year = String.valueOf(preview.year());
    dialogs.confirm(
        new Question(
            TEXTS.get("yearEnd.question", year),
            TEXTS.get("yearEnd.consequence", year),
            TEXTS.get("yearEnd.post")),
        () -> run(Work.of(() -> periods.closeYear(preview)).onSuccess(this::answered)));
  }

  private void run(Work<?> work) {
    if (!busy) {
      busy = true;
      refusal.set("");
      runner.run(work.named(TEXTS.get("work.change")).onFinished(() -> busy = false));
    }
  }

  private void answered(YearEndResult result) {
    switch (result) {
      case YearEndResult.Closed closed -> {
        leave();
        dialogs.notice(
            closed
                .number()
                .map(number -> TEXTS.get("done.yearClosed", number))
                .orElseGet(() -> TEXTS.get("done.yearClosedEmpty")));
        onClosed.accept(closed);
      }
      case YearEndResult.Refused(var why) -> refusal.set(why.message());
    }
  }
}
