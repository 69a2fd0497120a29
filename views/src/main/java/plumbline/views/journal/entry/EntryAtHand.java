package plumbline.views.journal.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.EntryDraft;

/**
 * Which entry is in the form. What was sent under its id and has no answer may be in the ledger.
 */
record EntryAtHand(UUID id, @Nullable EntryDraft unanswered) {
  static EntryAtHand begun(UUID id) {
    return new EntryAtHand(id, null);
  }

  EntryAtHand sent(EntryDraft draft) {
    return new EntryAtHand(id, draft);
  }

  boolean mayBePosted() {
    return unanswered != null;
  }
}
