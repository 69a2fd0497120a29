package plumbline.views.journal;

import java.util.UUID;
import plumbline.views.shell.Link;

/** The screens of the bookkeeper's desk. */
public sealed interface JournalLink extends Link {
  /** The id of the desk these screens belong to. */
  String DESK = "journal";

  @Override
  default String desk() {
    return DESK;
  }

  /** The list of posted entries. */
  record Entries() implements JournalLink {}

  /** The entry being typed; there is one, and it is kept when its tab is closed. */
  record NewEntry() implements JournalLink {}

  /** Entries that are not posted yet. */
  record Drafts() implements JournalLink {}

  /** A posted entry, read-only. */
  record Posted(UUID entry) implements JournalLink {}
}
