package plumbline.views.journal.draft;

import java.time.Instant;

/** Where the keeping of what is typed stands. */
public sealed interface SaveState {
  /** There is nothing to keep. */
  record Nothing() implements SaveState {}

  /** All that was typed up to that moment is on the disk. */
  record Saved(Instant at) implements SaveState {}

  /** It could not be written; it is tried again with the next word. */
  record Failed(String reason) implements SaveState {}
}
