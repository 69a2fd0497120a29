package plumbline.views.journal.draft;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import plumbline.views.task.Running;
import plumbline.views.task.Ticker;

/**
 * Keeps the entry being typed on the disk: what was typed is there within half a second, however
 * long somebody types without a pause.
 */
public final class DraftSaver {
  private static final Duration BEAT = Duration.ofMillis(300);

  private final DraftQueue queue;
  private final Supplier<Draft> present;
  private final Running beat;
  private final ReadOnlyObjectWrapper<SaveState> state =
      new ReadOnlyObjectWrapper<>(new SaveState.Nothing());
  private boolean dirty;
  private boolean saving;

  /** The supplier says what is typed at the moment; it is asked on the screen. */
  public DraftSaver(DraftQueue queue, Ticker ticker, Supplier<Draft> present) {
    this.queue = queue;
    this.present = present;
    beat = ticker.every(BEAT, this::save);
  }

  public ReadOnlyObjectProperty<SaveState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Something was typed. */
  public void changed() {
    dirty = true;
  }

  /** Writes at once what is not written yet. */
  public void save() {
    if (!dirty || saving) {
      return;
    }
    dirty = false;
    Draft draft = present.get();
    if (draft.typed().isBlank()) {
      forget(draft.id());
      return;
    }
    saving = true;
    queue.add(
        storage -> {
          storage.save(draft);
          return draft;
        },
        this::saved,
        this::failed);
  }

  /** What was typed under this id is posted or discarded. */
  public void forget(UUID id) {
    dirty = false;
    state.set(new SaveState.Nothing());
    queue.add(
        storage -> {
          storage.remove(id);
          return id;
        },
        removed -> {},
        this::failed);
  }

  /** Another entry is in the form now; the one before keeps its file. */
  public void turnTo(SaveState known) {
    dirty = false;
    state.set(known);
  }

  public void failed(String reason) {
    saving = false;
    dirty = true;
    state.set(new SaveState.Failed(reason));
  }

  private void saved(Draft draft) {
    saving = false;
    if (present.get().id().equals(draft.id())) {
      state.set(new SaveState.Saved(draft.savedAt()));
    }
  }

  /** Stops keeping time; returns what is typed and not written, for whoever writes it now. */
  public Optional<Draft> stop() {
    beat.cancel();
    return dirty || saving
        ? Optional.of(present.get()).filter(draft -> !draft.typed().isBlank())
        : Optional.empty();
  }
}
