package plumbline.views.journal.draft;

import java.util.List;
import java.util.UUID;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Posting;

/** The entry in the form, as the drafts see it. */
public interface OpenEntry {
  /** Under which it is kept and posted. */
  UUID id();

  /** What is typed at the moment, as a draft. */
  Draft present();

  boolean isBlank();

  /** Shows a draft instead of what is in the form. */
  void open(Draft draft);

  /** Begins another entry, without a word about this one. */
  void startBlank();

  /** Empties the form; for ten seconds what was typed can be had back. */
  void clear();

  /** Puts every message at its field and the cursor into the first. */
  void refuse(List<Refusal> refusals);

  /** An entry that had waited is in the ledger. */
  void tellPosted(Posting.Posted posted);
}
