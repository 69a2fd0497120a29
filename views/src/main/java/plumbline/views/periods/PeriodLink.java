package plumbline.views.periods;

import plumbline.views.journal.JournalLink;
import plumbline.views.shell.Link;

/** The screen of the periods. */
public record PeriodLink() implements Link {
  @Override
  public String desk() {
    return JournalLink.DESK;
  }
}
