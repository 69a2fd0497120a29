package plumbline.domain.finance;

import java.util.List;
import java.util.UUID;
import plumbline.domain.central.Refusal;

/** What came of posting an entry. */
public sealed interface Posting {
  /** In the ledger, now or already before; {@code repeated} says it was there already. */
  record Posted(UUID id, EntryNumber number, boolean repeated) implements Posting {}

  /** Nothing was written; each refusal names its field as {@code lines[2].account}. */
  record Refused(List<Refusal> refusals) implements Posting {
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }
}
