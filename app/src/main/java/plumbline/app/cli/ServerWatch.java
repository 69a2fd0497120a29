package plumbline.app.cli;

import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Pulse;

/**
 * Keeps asking the server for a sign of life while a long piece of work waits for its answer, so
 * that slow work may take its time and a server that is gone is noticed within seconds.
 */
final class ServerWatch implements AutoCloseable {
  private final Pulse pulse;
  private final ScheduledExecutorService watching =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("server-watch").factory());

  private ServerWatch(Pulse pulse) {
    this.pulse = pulse;
  }

  static ServerWatch over(CentralDatabase database) {
    ServerWatch watch = new ServerWatch(database.newPulse());
    var _ = watch.watching.scheduleWithFixedDelay(watch::ask, 0, 1, TimeUnit.SECONDS);
    return watch;
  }

  private void ask() {
    try {
      pulse.roundTrip();
    } catch (SQLException silence) {
      // the pulse ends the work that waits, and the work tells
    }
  }

  @Override
  public void close() throws SQLException {
    watching.close();
    pulse.close();
  }
}
