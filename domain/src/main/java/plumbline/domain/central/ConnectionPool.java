package plumbline.domain.central;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A person's connections, lent from a pool that can be exchanged. When the server is gone they can
 * be given up together: whoever waits for an answer then hears at once that none will come, and the
 * next question opens a new connection.
 */
final class ConnectionPool extends HikariDataSource {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(4);
  private static final Duration VALIDATION_TIMEOUT = Duration.ofSeconds(2);
  private static final int AT_LEAST = 1;
  private static final int AT_MOST = 6;

  /**
   * A workstation that vanishes in the middle of a transaction must not hold its locks for long,
   * nor its session. Set after connecting, because not every proxy lets start-up options through.
   */
  private static final String SESSION =
      """
      set idle_in_transaction_session_timeout = '30s';
      set tcp_user_timeout = '30s';
      set tcp_keepalives_idle = '15s';
      set tcp_keepalives_interval = '5s'
      """;

  private final String url;
  private final Login login;

  /** Those of the server itself, as long as they may be open. */
  private final Set<Connection> opened = ConcurrentHashMap.newKeySet();

  private volatile HikariDataSource pool;
  private boolean ended;

  /** Fails when the server lets nobody in. */
  ConnectionPool(String url, Login login) {
    this.url = url;
    this.login = login;
    this.pool = new HikariDataSource(configuration(CONNECT_TIMEOUT.toMillis()));
  }

  private HikariConfig configuration(long failAfterMillis) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("central-" + login.user());
    config.setJdbcUrl(url);
    config.setUsername(login.user());
    config.setPassword(login.password());
    config.setMaximumPoolSize(AT_MOST);
    config.setMinimumIdle(AT_LEAST);
    config.setConnectionTimeout(CONNECT_TIMEOUT.toMillis());
    config.setInitializationFailTimeout(failAfterMillis);
    config.setValidationTimeout(VALIDATION_TIMEOUT.toMillis());
    config.setAutoCommit(false);
    config.setConnectionInitSql(SESSION);
    config.setIsolateInternalQueries(true); // commits the settings: a rollback would undo them
    config.addDataSourceProperty("ApplicationName", "Plumbline");
    config.addDataSourceProperty("connectTimeout", String.valueOf(CONNECT_TIMEOUT.toSeconds()));
    config.addDataSourceProperty("socketTimeout", "60");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    return config;
  }

  /**
   * A connection whose transaction has not begun.
   *
   * @throws NoAnswer when the server gives none
   */
  @Override
  public Connection getConnection() throws SQLException {
    while (true) {
      HikariDataSource asked = pool;
      try {
        Connection connection = asked.getConnection();
        remember(connection.unwrap(Connection.class));
        return connection;
      } catch (SQLException failure) {
        if (asked.equals(pool)) {
          throw NoAnswer.orAsIs(failure);
        }
        // given up while this waited: the new pool may know better
      }
    }
  }

  private void remember(Connection connection) {
    if (opened.add(connection)) {
      opened.removeIf(ConnectionPool::isClosed);
    }
  }

  private static boolean isClosed(Connection connection) {
    try {
      return connection.isClosed();
    } catch (SQLException unusable) {
      return true;
    }
  }

  /** For when the server kept silent too long: ends all that waits for it. */
  void giveUp() {
    if (connections() > 0) {
      replace();
    }
  }

  /**
   * For when the server answers again. A pool that lost every connection pauses longer and longer
   * between its attempts; a new one tries at once.
   */
  void beginAnew() {
    if (connections() == 0) {
      replace();
    }
  }

  private int connections() {
    return pool.getHikariPoolMXBean().getTotalConnections();
  }

  private synchronized void replace() {
    if (ended) {
      return;
    }
    HikariDataSource left = pool;
    pool = new HikariDataSource(configuration(-1));
    for (Connection connection : opened) {
      abort(connection);
    }
    opened.clear();
    Thread.ofVirtual().name("leave-" + left.getPoolName()).start(left::close);
  }

  /** Closing politely would wait for the server. */
  private static void abort(Connection connection) {
    try {
      connection.abort(task -> Thread.ofVirtual().name("abort-connection").start(task));
    } catch (SQLException alreadyClosed) {
      // nobody waits on it
    }
  }

  @Override
  public synchronized void close() {
    ended = true;
    pool.close();
  }
}
