package plumbline.views.journal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import plumbline.domain.finance.EntrySummary;
import plumbline.domain.finance.PostedEntry;
import plumbline.domain.finance.SimilarEntries;
import plumbline.views.journal.balance.AccountBalances;
import plumbline.views.journal.draft.DraftStorage;
import plumbline.views.journal.entry.EntryAids;

/** What stands by while an entry is typed, without a disk, a server or a cache. */
public final class TestAids {
  private TestAids() {}

  public static EntryAids over(MemoryLedger ledger) {
    return over(ledger, new MemoryDrafts());
  }

  public static EntryAids over(MemoryLedger ledger, DraftStorage drafts) {
    return new EntryAids(UUID::randomUUID, drafts, similar(ledger), AccountBalances.none());
  }

  static SimilarEntries similar(MemoryLedger ledger) {
    return (beginning, most) -> similar(ledger, beginning.toLowerCase(Locale.ROOT), most);
  }

  private static List<EntrySummary> similar(MemoryLedger ledger, String beginning, int most) {
    return ledger.posted().stream()
        .map(PostedEntry::summary)
        .filter(entry -> entry.description().toLowerCase(Locale.ROOT).startsWith(beginning))
        .sorted(Comparator.comparing(EntrySummary::number).reversed())
        .limit(most)
        .toList();
  }
}
