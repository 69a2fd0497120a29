package plumbline.test.books;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import plumbline.domain.central.Rows;
import plumbline.test.support.CuttableProxy;
import plumbline.test.support.TestDatabase;

/** Cuts people off from the server while they work, each on a way of their own. */
final class Saboteur implements AutoCloseable {
  private static final String ANY_QUESTION = "\0";
  private static final String COMMITTED = "COMMIT\0";

  private final TestDatabase database;
  private final Random random;
  private final int port;
  private final List<CuttableProxy> ways = new ArrayList<>();
  private final ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor();

  Saboteur(TestDatabase database, Random random) {
    this.database = database;
    this.random = random;
    port = Integer.parseInt(database.url().replaceAll(".*:(\\d+)/.*", "$1"));
  }

  /** Something worse, done once in the middle of a batch. */
  @FunctionalInterface
  interface Blow {
    Blow NONE = () -> {};

    void strike() throws Exception;
  }

  /** The address of the database over one more way that can be cut. */
  String way() throws IOException {
    CuttableProxy way = CuttableProxy.to(port);
    ways.add(way);
    return database.url().replace(":" + port + "/", ":" + way.port() + "/");
  }

  /** Disturbs so many times in the course of a batch of so many operations. */
  Future<?> disturb(Progress progress, int operations, int times, Blow blow) {
    List<Integer> moments = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      moments.add(random.nextInt(operations));
    }
    moments.sort(null);
    return thread.submit(
        () -> {
          boolean struck = false;
          for (int moment : moments) {
            if (!struck && moment > operations / 2) {
              struck = true;
              blow.strike();
            }
            CuttableProxy way = ways.get(random.nextInt(ways.size()));
            int how = random.nextInt(4);
            if (progress.await(moment)) {
              strike(how, way, progress);
            }
          }
          if (!struck) {
            blow.strike();
          }
          return null;
        });
  }

  private void strike(int how, CuttableProxy way, Progress progress)
      throws SQLException, InterruptedException {
    switch (how) {
      case 0 -> way.breakConnections();
      case 1, 2 -> swallowCommit(way, progress);
      default -> endSession();
    }
  }

  /** The server commits, and the answer that says so is lost with the connection. */
  private static void swallowCommit(CuttableProxy way, Progress progress)
      throws InterruptedException {
    way.cutWhenAnswered(ANY_QUESTION, COMMITTED);
    while (!way.isCut() && !progress.isOver()) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
    way.cutWhenAnswered("", "");
    way.breakConnections();
  }

  /** One that is at work, if there is any. */
  private void endSession() throws SQLException {
    try (Connection connection = database.connect()) {
      Rows.list(
          connection,
          """
          select pg_terminate_backend(pid) from (
            select pid from pg_stat_activity
            where datname = current_database() and application_name = 'Plumbline'
            order by state = 'idle', random() limit 1) one
          """,
          _ -> true);
    }
  }

  @Override
  public void close() {
    thread.close();
    ways.forEach(CuttableProxy::close);
  }
}
