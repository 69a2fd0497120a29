package plumbline.views.journal.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.views.journal.draft.TypedEntry;

/**
 * What an entry was before each step, so that steps can be taken back and done again. Typing on in
 * one field is one step.
 */
final class EntryHistory {
  private static final int MOST = 500;

  /** Where somebody types: changes at one place are one step. */
  record Place(@Nullable LineForm line, EntryField field) {}

  private final Deque<TypedEntry> before = new ArrayDeque<>();
  private final Deque<TypedEntry> after = new ArrayDeque<>();
  private TypedEntry now;
  private @Nullable Object place;

  EntryHistory(TypedEntry start) {
    now = start;
  }

  /** Begins anew; nothing before it can be had back here. */
  void begin(TypedEntry start) {
    before.clear();
    after.clear();
    now = start;
    place = null;
  }

  /** The entry has become this by a change at the place. */
  void changed(Object at, TypedEntry entry) {
    if (entry.equals(now)) {
      return;
    }
    if (!at.equals(place)) {
      before.push(now);
      place = at;
      if (before.size() > MOST) {
        before.removeLast();
      }
    }
    after.clear();
    now = entry;
  }

  /** What it was before the last step; empty when there was none. */
  Optional<TypedEntry> undo() {
    return step(before, after);
  }

  /** What it was before the last step was taken back. */
  Optional<TypedEntry> redo() {
    return step(after, before);
  }

  private Optional<TypedEntry> step(Deque<TypedEntry> from, Deque<TypedEntry> to) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    to.push(now);
    now = from.pop();
    place = null;
    return Optional.of(now);
  }
}
