package plumbline.app.drafts;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import plumbline.sync.cache.OwnerOnly;

/**
 * Says which program works on which draft, by one locked byte of one file for each. The operating
 * system frees the bytes of a program that ends, however it ends.
 */
final class DraftLocks implements AutoCloseable {
  /** Closing any channel on a file frees all locks of the process on it, so one is shared. */
  private static final Map<Path, Shared> OPEN = new HashMap<>();

  private static final long POSITIONS = 0x3fff_ffff_ffff_ffffL;

  private final Path path;
  private final FileChannel channel;
  private final Map<UUID, FileLock> held = new HashMap<>();

  private record Shared(FileChannel channel, int users) {}

  private DraftLocks(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  static DraftLocks open(Path file) throws IOException {
    OwnerOnly.createFile(file);
    Path path = file.toRealPath();
    synchronized (OPEN) {
      Shared shared = OPEN.get(path);
      FileChannel channel =
          shared == null ? FileChannel.open(path, StandardOpenOption.WRITE) : shared.channel();
      OPEN.put(path, new Shared(channel, shared == null ? 1 : shared.users() + 1));
      return new DraftLocks(path, channel);
    }
  }

  /** Whether this program holds the draft from now on. */
  boolean hold(UUID id) throws IOException {
    if (held.containsKey(id)) {
      return true;
    }
    Optional<FileLock> lock = tryLock(id);
    lock.ifPresent(taken -> held.put(id, taken));
    return lock.isPresent();
  }

  boolean isElsewhere(UUID id) throws IOException {
    if (held.containsKey(id)) {
      return false;
    }
    Optional<FileLock> lock = tryLock(id);
    if (lock.isPresent()) {
      lock.get().release();
    }
    return lock.isEmpty();
  }

  private Optional<FileLock> tryLock(UUID id) throws IOException {
    long position = (id.getMostSignificantBits() * 31 + id.getLeastSignificantBits()) & POSITIONS;
    try {
      return Optional.ofNullable(channel.tryLock(position, 1, false));
    } catch (OverlappingFileLockException otherWindow) {
      return Optional.empty();
    }
  }

  void letGo(UUID id) throws IOException {
    FileLock lock = held.remove(id);
    if (lock != null) {
      lock.release();
    }
  }

  @Override
  public void close() throws IOException {
    for (UUID id : held.keySet().toArray(UUID[]::new)) {
      letGo(id);
    }
    synchronized (OPEN) {
      Shared shared = OPEN.remove(path);
      if (shared != null && shared.users() > 1) {
        OPEN.put(path, new Shared(channel, shared.users() - 1));
      } else {
        channel.close();
      }
    }
  }
}
