package plumbline.views.recurring;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.finance.recurring.DueEntry;
import plumbline.domain.finance.recurring.DuePosting;
import plumbline.domain.finance.recurring.RecurringEntries;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** What is due today, and the posting of it one after the other, each with its result. */
final class DueModel {
  private static final Texts TEXTS = Texts.of(DueModel.class);

  private final RecurringEntries recurring;
  private final WorkRunner runner;
  private final LatestOnly reading;
  private final Clock clock;
  private final ObservableList<DueRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper posting = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Reading> state =
      new ReadOnlyObjectWrapper<>(new Reading.Underway());
  private Runnable onPosted = () -> {};

  /** Where the reading of the list stands. */
  sealed interface Reading {
    record Underway() implements Reading {}

    record Read() implements Reading {}

    record Failed(Failure failure) implements Reading {}
  }

  DueModel(RecurringEntries recurring, WorkRunner runner, Clock clock) {
    this.recurring = recurring;
    this.runner = runner;
    this.clock = clock;
    reading = new LatestOnly(runner);
  }

  ObservableList<DueRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<Reading> stateProperty() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty postingProperty() {
    return posting.getReadOnlyProperty();
  }

  void setOnPosted(Runnable handler) {
    onPosted = handler;
  }

  /** Reads what is due; what was posted from here stays in the list until then. */
  void read() {
    if (posting.get()) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    reading.run(
        Work.of(() -> recurring.due(today))
            .named(TEXTS.get("due.reading"))
            .onSuccess(
                due -> {
                  rows.setAll(due.stream().map(each -> new DueRow(each, "", false)).toList());
                  state.set(new Reading.Read());
                })
            .onFailure(failure -> state.set(new Reading.Failed(failure))));
  }

  /** Posts everything that is due and not posted yet, earliest first. */
  void postAll() {
    post(rows.stream().filter(row -> !row.posted()).map(DueRow::due).toList());
  }

  void post(DueRow row) {
    if (!row.posted()) {
      post(List.of(row.due()));
    }
  }

  private record Outcome(DueEntry due, DuePosting result) {}

  private void post(List<DueEntry> due) {
    if (posting.get() || due.isEmpty()) {
      return;
    }
    reading.forget();
    posting.set(true);
    List<DueEntry> left = new ArrayList<>(due);
    postNext(left);
  }

  /** One piece of work each, so that every row has its result as soon as it is known. */
  private void postNext(List<DueEntry> left) {
    if (left.isEmpty()) {
      posting.set(false);
      onPosted.run();
      return;
    }
    DueEntry next = left.removeFirst();
    runner.run(
        Work.of(() -> outcome(next))
            .named(TEXTS.get("due.posting"))
            .onSuccess(
                outcome -> {
                  show(outcome);
                  postNext(left);
                })
            .onFailure(
                failure -> {
                  replace(next, TEXTS.get("due.unanswered", failure.reason()), false);
                  posting.set(false);
                }));
  }

  private Outcome outcome(DueEntry due) throws SQLException {
    return new Outcome(due, recurring.post(due));
  }

  private void show(Outcome outcome) {
    switch (outcome.result()) {
      case DuePosting.Posted posted ->
          replace(
              outcome.due(),
              TEXTS.get(posted.repeated() ? "due.postedBefore" : "due.posted", posted.number()),
              true);
      case DuePosting.Refused(var refusal) -> replace(outcome.due(), refusal.message(), false);
    }
  }

  private void replace(DueEntry due, String words, boolean posted) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isSame(due)) {
        rows.set(i, new DueRow(due, words, posted));
      }
    }
  }
}
