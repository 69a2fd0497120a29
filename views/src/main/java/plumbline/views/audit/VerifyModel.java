package plumbline.views.audit;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import plumbline.domain.admin.AuditAnchor;
import plumbline.domain.admin.AuditTrail;
import plumbline.domain.admin.AuditVerification;
import plumbline.views.task.Failure;
import plumbline.views.task.Progress;
import plumbline.views.task.Reporter;
import plumbline.views.task.Running;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** Verifying the trail now: asked for, under way, cancelled, or done with what was found. */
final class VerifyModel {
  private static final Texts TEXTS = Texts.of(VerifyModel.class);

  private final AuditTrail trail;
  private final WorkRunner runner;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Away());
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private @Nullable Running running;
  private long asked;

  /** Where it stands. */
  sealed interface State {
    record Away() implements State {}

    /** A row that was written down may be given. */
    record Asking() implements State {}

    record Underway(double share) implements State {}

    record Done(AuditVerification found) implements State {}

    record Failed(Failure failure) implements State {}
  }

  VerifyModel(AuditTrail trail, WorkRunner runner) {
    this.trail = trail;
    this.runner = runner;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Why the row that was written down cannot be read. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  void ask() {
    if (!(state.get() instanceof State.Underway)) {
      refusal.set("");
      state.set(new State.Asking());
    }
  }

  /** Begins, unless what was written down cannot be read; blank for nothing written down. */
  void start(String writtenDown) {
    String typed = writtenDown.strip();
    Optional<AuditAnchor> anchor = AuditAnchor.of(typed);
    if (anchor.isEmpty() && !typed.isEmpty()) {
      refusal.set(TEXTS.get("verify.noAnchor", typed));
      return;
    }
    refusal.set("");
    long mine = ++asked;
    state.set(new State.Underway(-1));
    Running started =
        runner.run(
            Work.reporting(reporter -> verify(anchor, reporter))
                .named(TEXTS.get("verify.working"))
                .onProgress(step -> ifAsked(mine, new State.Underway(step.share())))
                .onSuccess(found -> ifAsked(mine, new State.Done(found)))
                .onFailure(CancellationException.class, stopped -> {})
                .onFailure(failure -> ifAsked(mine, new State.Failed(failure))));
    running = started;
  }

  private AuditVerification verify(Optional<AuditAnchor> anchor, Reporter reporter)
      throws java.sql.SQLException {
    return trail.verify(
        anchor,
        (done, total) -> {
          reporter.report(new Progress(done, total, TEXTS.get("verify.working")));
          return !reporter.cancelled();
        });
  }

  private void ifAsked(long which, State now) {
    if (which == asked) {
      state.set(now);
    }
  }

  /** Cancels what is under way and closes the question or the result; false when nothing was. */
  boolean leave() {
    if (state.get() instanceof State.Away) {
      return false;
    }
    asked++;
    if (running != null) {
      running.cancel();
    }
    refusal.set("");
    state.set(new State.Away());
    return true;
  }
}
