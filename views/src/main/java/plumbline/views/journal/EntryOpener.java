package plumbline.views.journal;

import java.util.UUID;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;

/** Opens a posted entry from any screen; Esc leads back to where it was opened from. */
@FunctionalInterface
public interface EntryOpener {
  void open(UUID entry, Link from, Navigator navigator);
}
