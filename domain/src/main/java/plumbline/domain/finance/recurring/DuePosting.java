package plumbline.domain.finance.recurring;

import java.util.UUID;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.EntryNumber;

/** What came of posting what was due. */
public sealed interface DuePosting {
  /** In the ledger, now or already before; {@code repeated} says it was there already. */
  record Posted(UUID entry, EntryNumber number, boolean repeated) implements DuePosting {}

  /** Nothing was written. */
  record Refused(Refusal refusal) implements DuePosting {}
}
