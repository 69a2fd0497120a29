package plumbline.views.stock;

import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.logistics.adjustment.Approvals;
import plumbline.domain.logistics.adjustment.Decision;
import plumbline.domain.logistics.adjustment.WaitingAdjustment;
import plumbline.views.dialog.Dialogs;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** Adjustments above the limit, and the second person's word on each. */
final class ApprovalsModel {
  private static final Texts TEXTS = Texts.of(ApprovalsModel.class);

  private final Approvals approvals;
  private final WorkRunner runner;
  private final LatestOnly reading;
  private final Dialogs dialogs;
  private final ObservableList<WaitingAdjustment> waiting = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

  ApprovalsModel(Approvals approvals, WorkRunner runner, Dialogs dialogs) {
    this.approvals = approvals;
    this.runner = runner;
    this.dialogs = dialogs;
    reading = new LatestOnly(runner);
  }

  ObservableList<WaitingAdjustment> waiting() {
    return waiting;
  }

  /** Why the last decision was not taken; empty when it was. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  void refresh() {
    reading.run(
        Work.of(approvals::waiting)
            .named(TEXTS.get("approvals.reading"))
            .onSuccess(waiting::setAll)
            .onFailure(failure -> refusal.set(failure.reason())));
  }

  void approve(WaitingAdjustment asked) {
    UUID id = asked.id();
    decide(() -> approvals.approve(id), TEXTS.get("approvals.approved", asked.number()));
  }

  void refuse(WaitingAdjustment asked, String why) {
    UUID id = asked.id();
    decide(() -> approvals.refuse(id, why), TEXTS.get("approvals.refused", asked.number()));
  }

  private void decide(Callable<Decision> decision, String done) {
    refusal.set("");
    runner.run(
        Work.of(decision)
            .named(TEXTS.get("approvals.deciding"))
            .onSuccess(result -> decided(result, done))
            .onFailure(failure -> refusal.set(failure.reason())));
  }

  private void decided(Decision result, String done) {
    switch (result) {
      case Decision.Done _ -> dialogs.notice(done);
      case Decision.Refused(var why) -> refusal.set(why.message());
    }
    refresh();
  }
}
