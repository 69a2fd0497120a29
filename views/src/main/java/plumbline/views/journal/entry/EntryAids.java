package plumbline.views.journal.entry;

import java.util.UUID;
import java.util.function.Supplier;
import plumbline.domain.finance.SimilarEntries;
import plumbline.views.journal.balance.AccountBalances;
import plumbline.views.journal.draft.DraftStorage;

/**
 * What stands by while an entry is typed: ids for new ones, which should be of version 7, the disk
 * for drafts, entries posted before, and the balances of accounts.
 */
public record EntryAids(
    Supplier<UUID> ids, DraftStorage drafts, SimilarEntries similar, AccountBalances balances) {}
