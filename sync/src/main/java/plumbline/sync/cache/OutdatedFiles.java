package plumbline.sync.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Cache files of other versions of H2 or of the tables. No program of this version reads them, and
 * a firm's books should not lie about.
 */
final class OutdatedFiles {
  private static final String ENDING = ".mv.db";

  private OutdatedFiles() {}

  /** Deletes those that no older program is using at the moment. */
  static void delete(Path folder, String prefix, String current) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, prefix + "*" + ENDING)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (!name.startsWith(current)) {
          Path lockFile =
              folder.resolve(name.substring(0, name.length() - ENDING.length()) + ".lock");
          delete(file, lockFile);
        }
      }
    }
  }

  private static void delete(Path file, Path lockFile) throws IOException {
    Optional<CacheLock> held = CacheLock.tryHold(lockFile);
    if (held.isPresent()) {
      try (CacheLock lock = held.get()) {
        Files.deleteIfExists(file);
        lock.deleteWhenClosed();
      }
    }
  }
}
