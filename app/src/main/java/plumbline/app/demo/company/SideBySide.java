package plumbline.app.demo.company;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several pieces of database work at the same time. */
final class SideBySide {
  private SideBySide() {}

  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }

  /** Returns when all are done; throws the first failure, with the others suppressed in it. */
  static void run(List<Work> works) throws SQLException {
    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Work work : works) {
        running.add(
            threads.submit(
                () -> {
                  work.run();
                  return null;
                }));
      }
    }
    SQLException failure = null;
    for (Future<?> done : running) {
      try {
        done.get();
      } catch (ExecutionException failed) {
        SQLException cause = asSql(failed);
        if (failure == null) {
          failure = cause;
        } else {
          failure.addSuppressed(cause);
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new SQLException("Filling the demo company was interrupted.", interrupted);
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static SQLException asSql(ExecutionException failed) {
    return failed.getCause() instanceof SQLException sql
        ? sql
        : new SQLException(failed.getMessage(), failed);
  }
}
