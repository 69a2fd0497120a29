package plumbline.views.settings;

import plumbline.views.journal.JournalLink;
import plumbline.views.shell.Link;

/** Finance's settings. */
public record SettingsLink() implements Link {
  @Override
  public String desk() {
    return JournalLink.DESK;
  }
}
