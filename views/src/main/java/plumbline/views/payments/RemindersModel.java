package plumbline.views.payments;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.finance.receivable.CustomerAccounts;
import plumbline.domain.finance.receivable.Reminder;
import plumbline.views.dialog.Dialogs;
import plumbline.views.field.DateShortcuts;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** The customers to be reminded today, and keeping that they were. */
final class RemindersModel {
  private static final Texts TEXTS = Texts.of(RemindersModel.class);

  private final CustomerAccounts accounts;
  private final WorkRunner runner;
  private final Dialogs dialogs;
  private final DateShortcuts dates;
  private final LatestOnly reading;
  private final ObservableList<Reminder> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Reading());

  /** Where the list stands. */
  sealed interface State {
    record Reading() implements State {}

    record Ready() implements State {}

    record Failed(Failure failure) implements State {}
  }

  RemindersModel(
      CustomerAccounts accounts, WorkRunner runner, Dialogs dialogs, DateShortcuts dates) {
    this.accounts = accounts;
    this.runner = runner;
    this.dialogs = dialogs;
    this.dates = dates;
    reading = new LatestOnly(runner);
  }

  ObservableList<Reminder> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  void read() {
    state.set(new State.Reading());
    reading.run(
        Work.of(() -> accounts.reminders(dates.today()))
            .named(TEXTS.get("reminders.reading"))
            .onSuccess(
                found -> {
                  rows.setAll(found);
                  state.set(new State.Ready());
                })
            .onFailure(failure -> state.set(new State.Failed(failure))));
  }

  /** Only those whose level is above the one of their last letter. */
  void keep(List<Reminder> wanted) {
    List<Reminder> due =
        wanted.stream().filter(reminder -> reminder.level() > reminder.lastLevel()).toList();
    if (due.isEmpty()) {
      dialogs.notice(TEXTS.get("reminders.hadTheirs"));
      return;
    }
    runner.run(
        Work.doing(() -> accounts.keepLetters(due, dates.today()))
            .named(TEXTS.get("reminders.keeping"))
            .onSuccess(
                _ -> {
                  dialogs.notice(TEXTS.get("reminders.kept", due.size()));
                  read();
                }));
  }
}
