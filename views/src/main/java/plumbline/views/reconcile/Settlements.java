package plumbline.views.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.sync.compare.Side;
import plumbline.sync.reconcile.Disagreement;
import plumbline.sync.reconcile.Reconciliation;

/** The settlements of this screen, the last of each disagreement; any number run at once. */
final class Settlements {
  /** How long a line stays to be seen after its settlement ended. */
  static final Duration LINGER = Duration.ofSeconds(6);

  private final Reconciliation reconciliation;
  private final Surroundings surroundings;
  private final Supplier<UUID> ids;
  private final Consumer<SettlementProgress> onChange;
  private final Map<Long, SettlementRun> runs = new LinkedHashMap<>();
  private final Map<Long, Instant> ended = new LinkedHashMap<>();

  Settlements(
      Reconciliation reconciliation,
      Surroundings surroundings,
      Supplier<UUID> ids,
      Consumer<SettlementProgress> onChange) {
    this.reconciliation = reconciliation;
    this.surroundings = surroundings;
    this.ids = ids;
    this.onChange = onChange;
  }

  /** The last settlement of a disagreement, if any is remembered. */
  Optional<SettlementProgress> of(long disagreement) {
    return Optional.ofNullable(runs.get(disagreement)).map(SettlementRun::progress);
  }

  /** Begins one; it is remembered before it is sent. */
  void begin(Disagreement asShown, Side chosen, String reason) {
    SettlementProgress begun = SettlementProgress.begun(ids.get(), asShown, chosen, reason);
    SettlementRun run = new SettlementRun(reconciliation, surroundings, begun, this::changed);
    runs.put(asShown.id(), run);
    ended.remove(asShown.id());
    onChange.accept(begun);
    run.send();
  }

  /** Sends again, with the same id, what the server did not answer. */
  void retry(long disagreement) {
    SettlementRun run = runs.get(disagreement);
    if (run != null && run.progress().stage() instanceof SettlementStage.NotSent) {
      ended.remove(disagreement);
      run.send();
    }
  }

  /** What is shown although it may have left the list: under way, or ended a moment ago. */
  List<SettlementProgress> lingering(Instant now) {
    return runs.values().stream()
        .map(SettlementRun::progress)
        .filter(progress -> !isOver(progress.asShown().id(), now))
        .toList();
  }

  /** Forgets what ended well a while ago; what ended badly stays beside its record. */
  void forgetSettled(Instant now, Optional<Long> except) {
    runs.entrySet()
        .removeIf(
            entry ->
                entry.getValue().progress().stage() instanceof SettlementStage.Logged
                    && isOver(entry.getKey(), now)
                    && !except.equals(Optional.of(entry.getKey())));
  }

  void stop() {
    runs.values().forEach(SettlementRun::stop);
  }

  private boolean isOver(long disagreement, Instant now) {
    Instant end = ended.get(disagreement);
    return end != null && Duration.between(end, now).compareTo(LINGER) > 0;
  }

  private void changed(SettlementProgress progress) {
    if (!progress.stage().isRunning()) {
      ended.put(progress.asShown().id(), surroundings.clock().instant());
    }
    onChange.accept(progress);
  }
}
