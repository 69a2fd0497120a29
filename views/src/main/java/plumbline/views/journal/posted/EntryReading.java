package plumbline.views.journal.posted;

import java.util.UUID;
import plumbline.domain.finance.PostedEntry;
import plumbline.views.task.Failure;

/** Where the reading of one posted entry stands. */
public sealed interface EntryReading {
  record Nothing() implements EntryReading {}

  record Underway(UUID id) implements EntryReading {}

  record Shown(PostedEntry entry) implements EntryReading {}

  record Missing(UUID id) implements EntryReading {}

  record Failed(UUID id, Failure failure) implements EntryReading {}
}
