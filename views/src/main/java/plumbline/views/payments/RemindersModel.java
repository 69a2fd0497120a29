package plumbline.views.payments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.finance.receivable.CustomerAccounts;
import plumbline.domain.finance.receivable.CustomerLetters;
import plumbline.domain.finance.receivable.Letter;
import plumbline.domain.finance.receivable.Reminder;
import plumbline.views.dialog.Dialogs;
import plumbline.views.field.DateShortcuts;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** The customers to be reminded today, and the letters they get. */
final class RemindersModel {
  private static final Texts TEXTS = Texts.of(RemindersModel.class);

  private final CustomerAccounts accounts;
  private final CustomerLetters letters;
  private final WorkRunner runner;
  private final Dialogs dialogs;
  private final DateShortcuts dates;
  private final LatestOnly reading;
  private final ObservableList<Reminder> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Reading());

  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

  /** Where the list stands. */
  sealed interface State {
    record Reading() implements State {}

    record Ready() implements State {}

    record Failed(Failure failure) implements State {}
  }

  RemindersModel(
      CustomerAccounts accounts,
      CustomerLetters letters,
      WorkRunner runner,
      Dialogs dialogs,
      DateShortcuts dates) {
    this.accounts = accounts;
    this.letters = letters;
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

  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
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

  /**
   * Makes the letters of those whose level is above the one of their last letter. The person says
   * where the first goes, the others go beside it; each is kept once its file is there.
   */
  void make(List<Reminder> wanted) {
    List<Reminder> due =
        wanted.stream().filter(reminder -> reminder.level() > reminder.lastLevel()).toList();
    if (due.isEmpty()) {
      dialogs.notice(TEXTS.get("reminders.hadTheirs"));
      return;
    }
    refusal.set("");
    runner.run(
        Work.of(() -> letters(due))
            .named(TEXTS.get("reminders.making"))
            .onSuccess(this::choosePlace));
  }

  private record Ready(Reminder reminder, Letter.Made letter) {}

  private record Letters(List<Ready> ready, List<String> refused) {}

  private Letters letters(List<Reminder> due) throws SQLException {
    List<Ready> ready = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Reminder reminder : due) {
      switch (letters.reminder(reminder, dates.today())) {
        case Letter.Made made -> ready.add(new Ready(reminder, made));
        case Letter.Refused(var why) -> refused.add(why.message());
      }
    }
    return new Letters(ready, refused);
  }

  private void choosePlace(Letters made) {
    refusal.set(String.join(" ", made.refused()));
    if (made.ready().isEmpty()) {
      return;
    }
    LetterFiles.choose(dialogs, made.ready().getFirst().letter().fileName())
        .ifPresent(file -> keep(made.ready(), file));
  }

  private void keep(List<Ready> ready, Path first) {
    runner.run(
        Work.doing(() -> write(ready, first))
            .named(TEXTS.get("reminders.keeping"))
            .onSuccess(_ -> dialogs.notice(TEXTS.get("reminders.kept", ready.size())))
            .onFinished(this::read));
  }

  private void write(List<Ready> ready, Path first) throws Exception {
    for (int i = 0; i < ready.size(); i++) {
      Ready one = ready.get(i);
      Path file = i == 0 ? first : first.resolveSibling(one.letter().fileName());
      Files.write(file, one.letter().pdf());
      accounts.keepLetters(List.of(one.reminder()), dates.today());
    }
  }
}
