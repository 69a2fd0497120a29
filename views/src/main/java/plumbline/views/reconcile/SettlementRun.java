package plumbline.views.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import plumbline.sync.reconcile.Reconciliation;
import plumbline.sync.reconcile.Settlement;
import plumbline.sync.reconcile.SettlementStep;
import plumbline.views.task.Running;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;

/** Sends one decision and follows it to its end, asking four times a second. */
final class SettlementRun {
  static final Duration BEAT = Duration.ofMillis(250);
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Texts TEXTS = Texts.of(SettlementRun.class);

  private final Reconciliation reconciliation;
  private final Surroundings surroundings;
  private final Consumer<SettlementProgress> onChange;
  private SettlementProgress progress;
  private Instant requestedAt;
  private boolean asking;
  private @Nullable Running beat;

  SettlementRun(
      Reconciliation reconciliation,
      Surroundings surroundings,
      SettlementProgress begun,
      Consumer<SettlementProgress> onChange) {
    this.reconciliation = reconciliation;
    this.surroundings = surroundings;
    this.onChange = onChange;
    progress = begun;
    requestedAt = surroundings.clock().instant();
  }

  SettlementProgress progress() {
    return progress;
  }

  /** Sends the decision, also again: the id stays, so that it is taken once. */
  void send() {
    change(progress.at(new SettlementStage.Sending()));
    SettlementProgress sent = progress;
    surroundings
        .runner()
        .run(
            Work.of(
                    () ->
                        reconciliation.settle(
                            sent.id(), sent.asShown(), sent.chosen(), sent.reason()))
                .named(TEXTS.get("work.settle", FieldWords.what(sent.asShown())))
                .onSuccess(this::answered)
                .onFailure(failure -> change(progress.at(new SettlementStage.NotSent(failure)))));
  }

  void stop() {
    if (beat != null) {
      beat.cancel();
      beat = null;
    }
  }

  private void answered(Settlement settlement) {
    switch (settlement) {
      case Settlement.Requested _ -> {
        requestedAt = surroundings.clock().instant();
        change(progress.at(new SettlementStage.Waiting(false)));
        beat = surroundings.ticker().every(BEAT, this::ask);
      }
      case Settlement.Refused(var refusal) ->
          change(progress.at(new SettlementStage.Refused(refusal.message())));
    }
  }

  private void ask() {
    if (asking || !progress.stage().isRunning()) {
      return;
    }
    asking = true;
    surroundings
        .runner()
        .run(
            Work.of(() -> reconciliation.steps(progress.id()))
                .named(TEXTS.get("work.steps"))
                .onSuccess(this::take)
                .onFailure(failure -> change(progress.silent(failure.at())))
                .onFinished(() -> asking = false));
  }

  private void take(List<SettlementStep> steps) {
    change(progress.with(steps, stage(steps)));
    if (!progress.stage().isRunning()) {
      stop();
    }
  }

  private SettlementStage stage(List<SettlementStep> steps) {
    if (steps.isEmpty()) {
      Duration waited = Duration.between(requestedAt, surroundings.clock().instant());
      return new SettlementStage.Waiting(waited.compareTo(PATIENCE) > 0);
    }
    SettlementStep last = steps.getLast();
    return switch (last.kind()) {
      case WRITTEN, READ_BACK -> new SettlementStage.UnderWay();
      case LOGGED -> new SettlementStage.Logged();
      case REFUSED -> new SettlementStage.Refused(message(last));
      case FAILED -> new SettlementStage.Failed(message(last));
    };
  }

  private static String message(SettlementStep step) {
    return step.message() == null ? TEXTS.get("step.silent") : step.message();
  }

  private void change(SettlementProgress next) {
    if (!next.equals(progress)) {
      progress = next;
      onChange.accept(next);
    }
  }
}
