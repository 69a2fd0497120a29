package plumbline.views.reconcile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import plumbline.sync.reconcile.Disagreement;

/**
 * Watches the record that is being looked at: a value that changes under the eyes is said so, and a
 * key pressed in the moment of the change decides nothing.
 */
final class ChangeWatch {
  static final Duration BLINK = Duration.ofSeconds(1);

  private final Clock clock;
  private final ReadOnlyObjectWrapper<Optional<Change>> change =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What it was before it changed, and when that was seen. */
  record Change(Disagreement before, Instant at) {}

  ChangeWatch(Clock clock) {
    this.clock = clock;
  }

  ReadOnlyObjectProperty<Optional<Change>> changeProperty() {
    return change.getReadOnlyProperty();
  }

  void selected(Optional<DisagreementRow> before, Optional<DisagreementRow> now) {
    if (before.isEmpty() || now.isEmpty() || before.get().id() != now.get().id()) {
      change.set(Optional.empty());
    } else if (!before.get().hasValuesOf(now.get())) {
      change.set(Optional.of(new Change(before.get().disagreement(), clock.instant())));
    }
  }

  boolean justChanged() {
    return change
        .get()
        .filter(seen -> Duration.between(seen.at(), clock.instant()).compareTo(BLINK) < 0)
        .isPresent();
  }
}
