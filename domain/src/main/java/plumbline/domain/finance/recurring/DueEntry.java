package plumbline.domain.finance.recurring;

import java.time.LocalDate;
import java.util.UUID;
import plumbline.domain.finance.EntryDraft;

/**
 * An entry that is due and not posted yet.
 *
 * @param draft what would be posted; its id follows from recurring entry and due date, so that it
 *     is the same whoever posts it
 */
public record DueEntry(UUID recurring, String template, LocalDate dueDate, EntryDraft draft) {
  /** Whether the due date is closed, so that it is posted on the next open day. */
  public boolean isMoved() {
    return !draft.postingDate().equals(dueDate);
  }
}
