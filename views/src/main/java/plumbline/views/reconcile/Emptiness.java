package plumbline.views.reconcile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Why the list has no rows. Only one of the reasons is good news. */
sealed interface Emptiness {
  /** Everything was compared and nothing differs; true as of the oldest comparison. */
  record NothingDiffers(Instant asOf) implements Emptiness {}

  record Filtered() implements Emptiness {}

  /** Some entities were never compared, or not lately: nobody knows. */
  record NotCompared(List<String> entities) implements Emptiness {}

  static Emptiness of(boolean filtered, List<EntityHealth> health) {
    if (filtered) {
      return new Filtered();
    }
    List<String> missing =
        health.stream()
            .filter(entity -> entity.trouble().isPresent() || entity.comparedAt().isEmpty())
            .map(EntityHealth::entity)
            .toList();
    Optional<Instant> oldest =
        health.stream()
            .map(EntityHealth::comparedAt)
            .flatMap(Optional::stream)
            .min(Instant::compareTo);
    return missing.isEmpty() && oldest.isPresent()
        ? new NothingDiffers(oldest.get())
        : new NotCompared(missing);
  }
}
