package plumbline.views.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import plumbline.views.journal.draft.Draft;
import plumbline.views.journal.draft.DraftStorage;

/** A disk in memory that can be full, and that another window can use too. */
public final class MemoryDrafts implements DraftStorage {
  public final Map<UUID, Draft> files = new LinkedHashMap<>();
  public final Set<UUID> elsewhere = new HashSet<>();
  public final Set<UUID> held = new HashSet<>();
  public boolean full;

  @Override
  public synchronized List<Kept> all() {
    List<Kept> all = new ArrayList<>();
    files.values().forEach(draft -> all.add(new Kept(draft, elsewhere.contains(draft.id()))));
    all.sort(Comparator.comparing((Kept kept) -> kept.draft().savedAt()).reversed());
    return all;
  }

  @Override
  public synchronized boolean hold(UUID id) {
    return files.containsKey(id) && !elsewhere.contains(id) && (held.add(id) || true);
  }

  @Override
  public synchronized void save(Draft draft) throws IOException {
    if (full) {
      throw new IOException("No space left on device");
    }
    files.put(draft.id(), draft);
    held.add(draft.id());
  }

  @Override
  public synchronized void remove(UUID id) {
    files.remove(id);
    held.remove(id);
  }

  @Override
  public synchronized void letGo(UUID id) {
    held.remove(id);
  }
}
