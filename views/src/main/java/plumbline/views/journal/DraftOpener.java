package plumbline.views.journal;

import java.util.UUID;
import plumbline.views.shell.Navigator;

/** Opens a draft of this workstation from any screen, to be typed on. */
@FunctionalInterface
public interface DraftOpener {
  /** One that waits for the server, or is gone, is told of instead. */
  void openDraft(UUID draft, Navigator navigator);
}
