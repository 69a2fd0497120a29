package plumbline.app.drafts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.sync.cache.OwnerOnly;
import plumbline.views.journal.draft.Draft;
import plumbline.views.journal.draft.DraftStorage;

/**
 * Drafts as files only their user can read, one for each, replaced whole. What cannot be read is
 * left where it is. Nothing is touched before the first draft is asked for.
 */
public final class DraftFolder implements DraftStorage, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DraftFolder.class);
  private static final String ENDING = ".draft.json";

  private final Path folder;
  private @Nullable DraftLocks locks;

  /** The folder of one person at one server; made when it is needed. */
  public DraftFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public synchronized List<Kept> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    DraftLocks known = locks();
    List<Kept> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(ENDING)).toList()) {
        read(file, known, found);
      }
    }
    found.sort(Comparator.comparing((Kept kept) -> kept.draft().savedAt()).reversed());
    return found;
  }

  private static void read(Path file, DraftLocks locks, List<Kept> found) {
    try {
      Draft draft = DraftJson.read(Files.readAllBytes(file));
      found.add(new Kept(draft, locks.isElsewhere(draft.id())));
    } catch (NoSuchFileException postedMeanwhile) {
      LOG.debug("{} is gone again", file);
    } catch (IOException unreadable) {
      LOG.warn("The draft {} cannot be read and stays where it is", file, unreadable);
    }
  }

  @Override
  public synchronized boolean hold(UUID id) throws IOException {
    DraftLocks known = locks();
    if (!known.hold(id)) {
      return false;
    }
    if (Files.exists(file(id))) {
      return true;
    }
    known.letGo(id);
    return false;
  }

  @Override
  public synchronized void save(Draft draft) throws IOException {
    try {
      if (!locks().hold(draft.id())) {
        throw new IOException("another window works on this draft");
      }
      replace(file(draft.id()), DraftJson.bytes(draft));
    } catch (AccessDeniedException refused) {
      throw new IOException("the folder " + folder + " cannot be written", refused);
    }
  }

  /** A reader, or the next start, finds the old bytes or the new ones, never a part of them. */
  private static void replace(Path file, byte[] bytes) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(beside);
      OwnerOnly.createFile(beside);
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      Files.deleteIfExists(beside);
      throw failure;
    }
  }

  @Override
  public synchronized void remove(UUID id) throws IOException {
    if (Files.isDirectory(folder)) {
      Files.deleteIfExists(file(id));
      locks().letGo(id);
    }
  }

  @Override
  public synchronized void letGo(UUID id) throws IOException {
    locks().letGo(id);
  }

  private Path file(UUID id) {
    return folder.resolve(id + ENDING);
  }

  private DraftLocks locks() throws IOException {
    DraftLocks known = locks;
    if (known == null) {
      OwnerOnly.createFolders(folder);
      known = DraftLocks.open(folder.resolve("open.lock"));
      locks = known;
    }
    return known;
  }

  @Override
  public synchronized void close() throws IOException {
    DraftLocks known = locks;
    locks = null;
    if (known != null) {
      known.close();
    }
  }
}
