package plumbline.views.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import plumbline.sync.compare.Side;
import plumbline.sync.reconcile.Disagreement;
import plumbline.sync.reconcile.SettlementStep;
import plumbline.sync.reconcile.SettlementStep.Kind;

/**
 * One decision on its way: what was shown, what was chosen, and how far it has come.
 *
 * @param silentSince when the server stopped to answer questions about it
 */
record SettlementProgress(
    UUID id,
    Disagreement asShown,
    Side chosen,
    String reason,
    SettlementStage stage,
    List<SettlementStep> steps,
    Optional<Instant> silentSince) {
  SettlementProgress {
    steps = List.copyOf(steps);
  }

  static SettlementProgress begun(UUID id, Disagreement asShown, Side chosen, String reason) {
    return new SettlementProgress(
        id, asShown, chosen, reason, new SettlementStage.Sending(), List.of(), Optional.empty());
  }

  SettlementProgress at(SettlementStage next) {
    return new SettlementProgress(id, asShown, chosen, reason, next, steps, Optional.empty());
  }

  SettlementProgress with(List<SettlementStep> known, SettlementStage next) {
    return new SettlementProgress(id, asShown, chosen, reason, next, known, Optional.empty());
  }

  SettlementProgress silent(Instant since) {
    return new SettlementProgress(
        id, asShown, chosen, reason, stage, steps, Optional.of(silentSince.orElse(since)));
  }

  Optional<SettlementStep> step(Kind kind) {
    return steps.stream().filter(step -> step.kind() == kind).findFirst();
  }

  /** From writing to the proof that it stuck. */
  Optional<Duration> proofTook() {
    return step(Kind.WRITTEN)
        .flatMap(
            written ->
                step(Kind.READ_BACK).map(proof -> Duration.between(written.at(), proof.at())));
  }
}
