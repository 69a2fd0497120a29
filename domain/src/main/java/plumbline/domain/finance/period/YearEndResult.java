package plumbline.domain.finance.period;

import java.util.Optional;
import java.util.UUID;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.EntryNumber;

/** What came of closing a year. */
public sealed interface YearEndResult {
  /**
   * Closed, now or {@code repeated} already before; without an entry if there was nothing to close.
   */
  record Closed(Optional<UUID> entry, Optional<EntryNumber> number, boolean repeated)
      implements YearEndResult {}

  /** Nothing was written. */
  record Refused(Refusal refusal) implements YearEndResult {}
}
