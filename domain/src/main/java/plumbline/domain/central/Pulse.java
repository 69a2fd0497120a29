package plumbline.domain.central;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server for a sign of life on a connection of its own, with a short patience, so that a
 * server that hangs is noticed and takes no connection away from the work. When the server keeps
 * silent for long, all work that waits for it is ended; when it answers again, work finds new
 * connections.
 */
public final class Pulse implements AutoCloseable {
  /** Long enough that a crowded line or a pause of the server does not end work that goes on. */
  static final Duration GIVE_UP_AFTER = Duration.ofSeconds(6);

  private static final String PATIENCE_SECONDS = "2";

  private final String url;
  private final Properties properties = new Properties();
  private final ConnectionPool work;
  private @Nullable Connection connection;
  private long answered = System.nanoTime();
  private boolean lost;

  Pulse(String url, Login login, ConnectionPool work) {
    this.url = url;
    this.work = work;
    properties.setProperty("user", login.user());
    properties.setProperty("password", login.password());
    properties.setProperty("connectTimeout", PATIENCE_SECONDS);
    properties.setProperty("socketTimeout", PATIENCE_SECONDS);
    properties.setProperty("loginTimeout", PATIENCE_SECONDS);
    properties.setProperty("ApplicationName", "Plumbline pulse");
  }

  /**
   * The time one round trip took; to be asked again and again.
   *
   * @throws NoAnswer when the server kept silent
   */
  public synchronized Duration roundTrip() throws SQLException {
    Duration took;
    try {
      took = ask();
    } catch (SQLException failure) {
      lost = true;
      if (System.nanoTime() - answered >= GIVE_UP_AFTER.toNanos()) {
        work.giveUp();
      }
      throw NoAnswer.orAsIs(failure);
    }
    answered = System.nanoTime();
    if (lost) {
      lost = false;
      work.beginAnew();
    }
    return took;
  }

  private Duration ask() throws SQLException {
    Connection open = connection;
    if (open == null) {
      open = DriverManager.getConnection(url, properties);
      connection = open;
    }
    long asked = System.nanoTime();
    try {
      Rows.first(open, "select 1", row -> row.getInt(1));
    } catch (SQLException failure) {
      close();
      throw failure;
    }
    return Duration.ofNanos(System.nanoTime() - asked);
  }

  @Override
  public synchronized void close() throws SQLException {
    Connection open = connection;
    connection = null;
    if (open != null) {
      open.close();
    }
  }
}
