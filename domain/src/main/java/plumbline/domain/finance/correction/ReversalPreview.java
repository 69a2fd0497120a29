package plumbline.domain.finance.correction;

import java.time.LocalDate;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.PostedEntry;

/** What a reversal would look like. Nothing is written. */
public sealed interface ReversalPreview {
  /**
   * Both entries.
   *
   * @param wished the date that was asked for; the reversal is dated later when that day is closed
   */
  record Ready(PostedEntry original, EntryDraft reversal, ReversalStyle style, LocalDate wished)
      implements ReversalPreview {
    public boolean isMoved() {
      return !reversal.postingDate().equals(wished);
    }
  }

  /** The entry cannot be reversed, or not on that date; the field tells which. */
  record Refused(Refusal refusal) implements ReversalPreview {}
}
