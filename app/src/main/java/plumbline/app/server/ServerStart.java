package plumbline.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What every server's start has in common: the lock, leftovers, the folder, the port. */
final class ServerStart {
  private static final long NEEDED_MEGABYTES = 500;

  private ServerStart() {}

  /** Where and how one server is launched. */
  record Place(
      ServerFolder folder, Path programs, int port, Durability durability, FolderLock lock) {}

  /** Launches a server at a prepared place and returns when it answers. */
  @FunctionalInterface
  interface Launch<S> {
    S at(Place place) throws IOException;
  }

  static <S> S of(ServerKind kind, ServerSettings settings, Progress progress, Launch<S> launch)
      throws ServerStartException, AlreadyRunningException {
    progress.report(kind.title(), 0, "%s is starting.".formatted(kind.title()));
    try {
      FolderLock lock = FolderLock.of(settings.folder());
      try {
        S started = launch.at(prepare(kind, settings, progress, lock));
        progress.report(kind.title(), 1, "%s is ready.".formatted(kind.title()));
        return started;
      } catch (IOException | RuntimeException failure) {
        stopWhatWasStarted(kind, settings.folder(), failure);
        lock.close();
        throw failure;
      }
    } catch (IOException | IllegalStateException | UncheckedIOException failure) {
      throw StartFailure.explain(kind.title(), settings.folder(), failure);
    }
  }

  private static void stopWhatWasStarted(ServerKind kind, Path folder, Exception failure) {
    try {
      LeftoverServer.stopAll(folder.toRealPath().resolve(ServerFolder.DATA), kind);
    } catch (IOException alsoFailed) {
      failure.addSuppressed(alsoFailed);
    }
  }

  private static Place prepare(
      ServerKind kind, ServerSettings settings, Progress progress, FolderLock lock)
      throws IOException {
    String server = kind.title();
    Path root = settings.folder().toRealPath();
    endLeftovers(kind, root.resolve(ServerFolder.DATA), progress);
    var folder = ServerFolder.prepare(server, root, progress);
    if (!folder.isComplete()) {
      requireSpace(root);
      progress.report(server, 0.2, "%s is prepared for its first start.".formatted(server));
    }
    // the server takes any living process of that number for itself, even after a restart of
    // the machine gave the number to another program
    Files.deleteIfExists(kind.pidFile(folder.data()));
    int port = ServerPort.choose(server, settings.preferredPort(), progress);
    Path programs = settings.programs().toAbsolutePath();
    OwnerOnly.createFolders(programs);
    progress.report(server, 0.5, "%s starts on port %d.".formatted(server, port));
    return new Place(folder, programs, port, settings.durability(), lock);
  }

  private static void endLeftovers(ServerKind kind, Path data, Progress progress)
      throws IOException {
    for (ProcessHandle process : LeftoverServer.on(data, kind)) {
      progress.report(
          kind.title(),
          0.1,
          "%s was left running by a Plumbline that was killed; process %d is stopped."
              .formatted(kind.title(), process.pid()));
    }
    LeftoverServer.stopAll(data, kind);
  }

  private static void requireSpace(Path root) throws IOException {
    long free = Files.getFileStore(root).getUsableSpace() >> 20;
    if (free < NEEDED_MEGABYTES) {
      throw new IOException(
          "%d MB are free there and %d MB are needed. Free some space or choose another data folder"
              .formatted(free, NEEDED_MEGABYTES));
    }
  }
}
