package plumbline.views.reconcile;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.reconcile.ComparedEntityStatus;
import plumbline.views.reconcile.EntityHealth.Trouble;

/** Remembers over the readings when each entity was last compared, and since when it is not. */
final class ComparisonHealth {
  private final Map<String, Instant> compared = new HashMap<>();
  private final Map<String, Trouble> troubles = new HashMap<>();

  /** Every entity there is, also those nobody compared yet. */
  List<EntityHealth> with(List<ComparedEntityStatus> last) {
    last.forEach(this::note);
    return EntityDefinition.ALL.stream()
        .map(EntityDefinition::name)
        .map(
            name ->
                new EntityHealth(
                    name,
                    Optional.ofNullable(compared.get(name)),
                    Optional.ofNullable(troubles.get(name))))
        .toList();
  }

  private void note(ComparedEntityStatus status) {
    @Nullable String failure = status.failure();
    if (failure == null) {
      compared.put(status.entity(), status.finishedAt());
      troubles.remove(status.entity());
    } else {
      Trouble before = troubles.get(status.entity());
      Instant since = before == null ? status.finishedAt() : before.since();
      troubles.put(status.entity(), new Trouble(failure, since));
    }
  }
}
