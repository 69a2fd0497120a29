package plumbline.sync.reconcile;

import java.util.UUID;
import plumbline.domain.central.Refusal;

/** What came of asking for a disagreement to be settled. */
public sealed interface Settlement {
  /** Written down; the hub carries it out and reports each step. */
  record Requested(UUID id) implements Settlement {}

  /** Not taken: already closed, or a reason is missing. */
  record Refused(Refusal refusal) implements Settlement {}
}
