package plumbline.views.recurring;

import plumbline.views.journal.JournalLink;
import plumbline.views.shell.Link;

/** The screens of entries that come again. */
public sealed interface RecurringLink extends Link {
  @Override
  default String desk() {
    return JournalLink.DESK;
  }

  /** What is due. */
  record Due() implements RecurringLink {}

  /** Everything that comes again, due or not. */
  record Plans() implements RecurringLink {}
}
