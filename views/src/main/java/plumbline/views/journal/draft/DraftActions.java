package plumbline.views.journal.draft;

import java.util.UUID;

/** What is done to the storage for one draft. */
final class DraftActions {
  private DraftActions() {}

  /** Keeps it for the form. */
  static DraftQueue.Action<Draft> keep(Draft draft) {
    return storage -> {
      storage.save(draft);
      return draft;
    };
  }

  /** Keeps it for whoever opens it next. */
  static DraftQueue.Action<Draft> setAside(Draft draft) {
    return storage -> {
      storage.save(draft);
      storage.letGo(draft.id());
      return draft;
    };
  }

  static DraftQueue.Action<UUID> letGo(UUID id) {
    return storage -> {
      storage.letGo(id);
      return id;
    };
  }

  static DraftQueue.Action<UUID> remove(UUID id) {
    return storage -> {
      storage.remove(id);
      return id;
    };
  }

  /** Forgets it unless another program works on it; whether it did. */
  static DraftQueue.Action<Boolean> discard(UUID id) {
    return storage -> {
      boolean free = storage.hold(id);
      if (free) {
        storage.remove(id);
      }
      return free;
    };
  }
}
