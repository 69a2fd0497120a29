package plumbline.views.journal.draft;

import java.sql.SQLException;
import java.util.Optional;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.Ledger;
import plumbline.domain.finance.PostedEntry;
import plumbline.domain.finance.Posting;

/** One attempt to post a draft, and what is in the ledger under its id if it was refused. */
public record Attempt(Posting posting, Optional<PostedEntry> earlier) {

  /**
   * @param unanswered whether an attempt before this one had no answer; a refusal may then mean
   *     that it was posted, with what was typed at that time
   */
  public static Attempt at(Ledger ledger, EntryDraft draft, boolean unanswered)
      throws SQLException {
    Posting posting = ledger.post(draft);
    boolean unclear = unanswered && posting instanceof Posting.Refused;
    return new Attempt(posting, unclear ? ledger.entry(draft.id()) : Optional.empty());
  }
}
