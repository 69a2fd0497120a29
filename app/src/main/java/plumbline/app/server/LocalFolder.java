package plumbline.app.server;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The locked data folder of {@link LocalServers}. When the process ends before it is closed, the
 * servers on it are stopped, also those that are still being started.
 */
final class LocalFolder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LocalFolder.class);
  private static final int CENTRAL_PORT = 45432;
  private static final int SHOP_PORT = 43306;

  private final Path folder;
  private final FolderLock lock;
  private final Thread hook = Thread.ofPlatform().name("stop-servers").unstarted(this::stopQuietly);

  private LocalFolder(Path folder, FolderLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  static LocalFolder open(Path path) throws ServerStartException, AlreadyRunningException {
    try {
      FolderLock lock = FolderLock.of(path);
      var opened = new LocalFolder(path.toRealPath(), lock);
      Runtime.getRuntime().addShutdownHook(opened.hook);
      return opened;
    } catch (IOException failure) {
      throw StartFailure.explain("Plumbline", path, failure);
    }
  }

  ServerSettings central(Path programs) {
    return new ServerSettings(root(ServerKind.POSTGRESQL), programs, CENTRAL_PORT, Durability.KEPT);
  }

  ServerSettings shop(Path programs) {
    return new ServerSettings(root(ServerKind.MARIADB), programs, SHOP_PORT, Durability.KEPT);
  }

  private Path root(ServerKind kind) {
    return folder.resolve(kind == ServerKind.POSTGRESQL ? "postgresql" : "mariadb");
  }

  /** Deletes all rows of both servers. */
  void clear() throws IOException {
    stop();
    for (ServerKind kind : ServerKind.values()) {
      ServerFolder.delete(root(kind));
    }
  }

  /** Stops whatever runs on this folder. */
  private void stop() throws IOException {
    for (ServerKind kind : ServerKind.values()) {
      LeftoverServer.stopAll(root(kind).resolve(ServerFolder.DATA), kind);
    }
  }

  private void stopQuietly() {
    try {
      stop();
    } catch (IOException failure) {
      LOG.warn("The servers in {} were not stopped; the next start does it.", folder, failure);
    }
  }

  @Override
  public void close() {
    stopQuietly();
    // only now: a process told to end in the middle of this method must still wait for the hook
    removeHook();
    try {
      lock.close();
    } catch (IOException failure) {
      LOG.warn("The lock of {} was not released.", folder, failure);
    }
  }

  private void removeHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyEnding) {
      LOG.debug("closed while the process ends");
    }
  }
}
