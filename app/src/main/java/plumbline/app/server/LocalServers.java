package plumbline.app.server;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The two servers of the demo company, started side by side on one data folder. They stop when this
 * is closed and when the process ends; if it is killed, the next start clears up.
 */
public final class LocalServers implements Closeable {
  private final LocalFolder folder;
  private final PostgresServer central;
  private final MariaDbServer shop;

  private LocalServers(LocalFolder folder, PostgresServer central, MariaDbServer shop) {
    this.folder = folder;
    this.central = central;
    this.shop = shop;
  }

  /** What becomes of the rows of earlier starts. */
  public enum Rows {
    KEEP,
    DELETE
  }

  /**
   * Returns when both servers answer.
   *
   * @param data where rows are kept
   * @param programs where the servers' programs are unpacked; may be shared, and deleted
   */
  public static LocalServers start(Path data, Path programs, Rows rows, Progress progress)
      throws ServerStartException, AlreadyRunningException {
    LocalFolder folder = LocalFolder.open(data);
    try {
      if (rows == Rows.DELETE) {
        progress.report("Plumbline", 0, "Starting over: the rows of earlier starts are deleted.");
        folder.clear();
      }
      return inParallel(folder, programs, progress);
    } catch (IOException failure) {
      folder.close();
      throw StartFailure.explain("Plumbline", data, failure);
    } catch (ServerStartException | AlreadyRunningException | RuntimeException failure) {
      folder.close();
      throw failure;
    }
  }

  private static LocalServers inParallel(LocalFolder folder, Path programs, Progress progress)
      throws ServerStartException, AlreadyRunningException, IOException {
    Future<PostgresServer> central;
    Future<MariaDbServer> shop;
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      central = executor.submit(() -> PostgresServer.start(folder.central(programs), progress));
      shop = executor.submit(() -> MariaDbServer.start(folder.shop(programs), progress));
    }
    if (isStarted(central) && isStarted(shop)) {
      return new LocalServers(folder, central.resultNow(), shop.resultNow());
    }
    closeIfStarted(central);
    closeIfStarted(shop);
    throw failure(isStarted(central) ? shop : central);
  }

  private static boolean isStarted(Future<?> server) {
    return server.state() == Future.State.SUCCESS;
  }

  private static void closeIfStarted(Future<? extends Closeable> server) throws IOException {
    if (isStarted(server)) {
      server.resultNow().close();
    }
  }

  private static ServerStartException failure(Future<?> server) throws AlreadyRunningException {
    return switch (server.exceptionNow()) {
      case ServerStartException failure -> failure;
      case AlreadyRunningException running -> throw running;
      case Throwable unexpected -> throw new IllegalStateException(unexpected);
    };
  }

  /** The PostgreSQL server, for the central database. */
  public PostgresServer central() {
    return central;
  }

  /** The MariaDB server, for the shop. */
  public MariaDbServer shop() {
    return shop;
  }

  /** Stops both; nothing committed is lost. May be repeated. */
  @Override
  public void close() throws IOException {
    try (folder;
        shop) {
      central.close();
    }
  }
}
