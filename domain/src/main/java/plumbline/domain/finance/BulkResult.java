package plumbline.domain.finance;

import java.util.List;
import plumbline.domain.central.Refusal;

/** What came of posting many entries. */
public sealed interface BulkResult {
  /**
   * Every entry was looked at. {@code posted} are in the ledger now, those {@code repeated} since
   * before; {@code refused} are not.
   */
  record Done(List<Posting.Posted> posted, List<RefusedEntry> refused) implements BulkResult {
    public Done {
      posted = List.copyOf(posted);
      refused = List.copyOf(refused);
    }

    public long newlyPosted() {
      return posted.stream().filter(entry -> !entry.repeated()).count();
    }

    public long thereAlready() {
      return posted.size() - newlyPosted();
    }
  }

  /** The database would take none of them, whichever: the person's role, for example. */
  record Stopped(Refusal why) implements BulkResult {}

  /** An entry that was not posted, and everything that is wrong with it. */
  record RefusedEntry(EntryDraft draft, List<Refusal> refusals) {
    public RefusedEntry {
      refusals = List.copyOf(refusals);
    }
  }
}
