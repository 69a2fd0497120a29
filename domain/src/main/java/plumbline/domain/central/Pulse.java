package plumbline.domain.central;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server for a sign of life on a connection of its own, with a short patience, so that a
 * server that hangs is noticed and takes no connection away from the work.
 */
public final class Pulse implements AutoCloseable {
  private static final String PATIENCE_SECONDS = "2";

  private final String url;
  private final Properties properties = new Properties();
  private @Nullable Connection connection;

  Pulse(String url, Login login) {
    this.url = url;
    properties.setProperty("user", login.user());
    properties.setProperty("password", login.password());
    properties.setProperty("connectTimeout", PATIENCE_SECONDS);
    properties.setProperty("socketTimeout", PATIENCE_SECONDS);
    properties.setProperty("loginTimeout", PATIENCE_SECONDS);
    properties.setProperty("ApplicationName", "Plumbline pulse");
  }

  /** The time one round trip took. */
  public synchronized Duration roundTrip() throws SQLException {
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
