package plumbline.views.corrections;

import java.util.UUID;
import plumbline.views.journal.JournalLink;
import plumbline.views.shell.Link;

/** The reversal of an entry, before it is posted. */
public record ReverseLink(UUID entry) implements Link {
  @Override
  public String desk() {
    return JournalLink.DESK;
  }
}
