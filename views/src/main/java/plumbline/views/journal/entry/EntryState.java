package plumbline.views.journal.entry;

import plumbline.domain.finance.EntrySummary;
import plumbline.views.task.Failure;

/** Where an entry that is being typed stands. */
sealed interface EntryState {
  /** Being typed. */
  record Typing() implements EntryState {}

  /** On its way; nothing can be typed for that moment. */
  record Sent() implements EntryState {}

  /** No answer came: it may be posted or not. All typed is kept, and sending it again is safe. */
  record Unanswered(Failure failure) implements EntryState {}

  /** An earlier attempt had been posted after all, as it stood then; this is a new entry now. */
  record PostedEarlier(EntrySummary entry) implements EntryState {}
}
