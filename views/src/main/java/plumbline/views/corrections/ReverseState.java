package plumbline.views.corrections;

import plumbline.domain.finance.correction.ReversalPreview;
import plumbline.views.task.Failure;

/** Where the reversal of one entry stands. */
sealed interface ReverseState {
  /** The preview is on its way for the first time. */
  record Reading() implements ReverseState {}

  /** Both entries can be seen. */
  record Shown(ReversalPreview.Ready preview) implements ReverseState {}

  /** On its way to the ledger. */
  record Sent(ReversalPreview.Ready preview) implements ReverseState {}

  /** No answer came: it may be posted or not, and sending it again is safe. */
  record Unanswered(ReversalPreview.Ready preview, Failure failure) implements ReverseState {}

  /** This entry is not reversed at all. */
  record Impossible(String reason) implements ReverseState {}

  /** The preview could not be read. */
  record Failed(Failure failure) implements ReverseState {}
}
