package plumbline.views.purchase;

import java.util.UUID;

/** Where a purchase order that is being typed stands. */
sealed interface DraftState {
  record Typing() implements DraftState {}

  /** On its way; an answer, or none, comes. */
  record Sent() implements DraftState {}

  /** Ordered under this number. */
  record Ordered(UUID id, String number) implements DraftState {}
}
