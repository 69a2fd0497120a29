package plumbline.domain.finance.correction;

import java.util.UUID;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.EntryNumber;

/** What came of reversing an entry. */
public sealed interface ReversalResult {
  /** Posted, now or already before; {@code repeated} says it was there already. */
  record Reversed(UUID id, EntryNumber number, boolean repeated) implements ReversalResult {}

  /** Nothing was written. */
  record Refused(Refusal refusal) implements ReversalResult {}
}
