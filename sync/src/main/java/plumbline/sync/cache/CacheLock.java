package plumbline.sync.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Keeps a cache file to one cache, whether the other one is in this process or in another. */
final class CacheLock implements AutoCloseable {
  /** Opening a locked file again in one process and closing it would free the lock on Linux. */
  private static final Set<Path> HELD = new HashSet<>();

  private final Path path;
  private final FileChannel channel;
  private boolean passing;

  private CacheLock(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  static Optional<CacheLock> tryHold(Path file) throws IOException {
    if (!Files.exists(file)) {
      OwnerOnly.createFile(file);
    }
    Path path = file.toRealPath();
    synchronized (HELD) {
      if (HELD.contains(path)) {
        return Optional.empty();
      }
      FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      HELD.add(path);
      return Optional.of(new CacheLock(path, channel));
    }
  }

  /** For a lock whose file guards nothing any more. */
  void deleteWhenClosed() {
    passing = true;
  }

  @Override
  public void close() throws IOException {
    synchronized (HELD) {
      HELD.remove(path);
      channel.close();
      if (passing) {
        Files.deleteIfExists(path);
      }
    }
  }
}
