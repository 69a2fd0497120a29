package plumbline.sync.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.h2.engine.Constants;

/**
 * The file of a cache, held for this process alone. It is named after what could make it unreadable
 * or wrong: H2's version, the cache's schema, the server's installation, address and user. Several
 * programs at once take files of their own, numbered; each number is kept and used again.
 */
final class CacheFile implements AutoCloseable {
  private static final int MOST_AT_ONCE = 8;
  private static final int HASH_BYTES = 12;
  private static final String PREFIX = "ledger-h2_";
  private static final String CURRENT =
      "%s%s-v%d-".formatted(PREFIX, Constants.VERSION, CacheSchema.VERSION);

  private final Path file;
  private final CacheLock lock;
  private final int number;

  private CacheFile(Path file, CacheLock lock, int number) {
    this.file = file;
    this.lock = lock;
    this.number = number;
  }

  static String name(UUID installation, String url, String user) {
    return CURRENT + hash(installation, url, user);
  }

  private static String hash(UUID installation, String url, String user) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : new String[] {installation.toString(), url, user}) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  /** The first file of this name that no other program uses; empty when all are in use. */
  static Optional<CacheFile> hold(Path folder, String name) throws IOException {
    OwnerOnly.createFolders(folder);
    OutdatedFiles.delete(folder, PREFIX, CURRENT);
    for (int number = 1; number <= MOST_AT_ONCE; number++) {
      String numbered = name + "-" + number;
      Optional<CacheLock> lock = CacheLock.tryHold(folder.resolve(numbered + ".lock"));
      if (lock.isPresent()) {
        return Optional.of(new CacheFile(folder.resolve(numbered + ".mv.db"), lock.get(), number));
      }
    }
    return Optional.empty();
  }

  /** H2 makes a new database of an empty file, with the permissions the file has. */
  void prepare() throws IOException {
    if (!Files.exists(file)) {
      OwnerOnly.createFile(file);
    }
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  /** As H2 wants it: without its own ending. */
  String url() {
    String path = file.toAbsolutePath().toString();
    return "jdbc:h2:file:" + path.substring(0, path.length() - ".mv.db".length());
  }

  Path path() {
    return file;
  }

  boolean isFirst() {
    return number == 1;
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
