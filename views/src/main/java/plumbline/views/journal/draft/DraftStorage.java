package plumbline.views.journal.draft;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/**
 * Where drafts are kept, for one person at one server. Several programs may use it at once; each
 * holds the drafts it works on, and one that ends in any way holds nothing any more. All methods
 * may take time.
 */
public interface DraftStorage {
  /** A draft, and whether another program of the same person is working on it. */
  record Kept(Draft draft, boolean elsewhere) {}

  /** All that can be read, newest first. */
  List<Kept> all() throws IOException;

  /** Holds the draft for this program; false when another program has it or it is gone. */
  boolean hold(UUID id) throws IOException;

  /** Writes the draft wholly or not at all, and holds it. */
  void save(Draft draft) throws IOException;

  /** Forgets the draft and lets go of it. */
  void remove(UUID id) throws IOException;

  /** Keeps the draft for whoever opens it next. */
  void letGo(UUID id) throws IOException;
}
