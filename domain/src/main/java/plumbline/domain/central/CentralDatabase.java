package plumbline.domain.central;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * The central database as one person sees it: a small pool of connections under that person's own
 * role. The database's grants decide what they may do.
 */
public final class CentralDatabase implements AutoCloseable {
  private static final int ATTEMPTS = 5;
  private static final String DEADLOCK = "40P01";

  private final ConnectionPool pool;
  private final String url;
  private final Person person;
  private final Login login;
  private @Nullable SessionFactory sessions;

  private CentralDatabase(ConnectionPool pool, String url, Login login, Person person) {
    this.login = login;
    this.pool = pool;
    this.url = url;
    this.person = person;
  }

  /** Work inside one transaction. */
  @FunctionalInterface
  public interface Transaction<T> {
    T run(Connection connection) throws SQLException;
  }

  /** Opens a pool and reads who the person is; fails when the server lets nobody in. */
  public static CentralDatabase open(String url, Login login) throws SQLException {
    ConnectionPool pool = new ConnectionPool(url, login);
    try (Connection connection = pool.getConnection()) {
      Person person = new Person(login.user(), groups(connection));
      connection.rollback();
      return new CentralDatabase(pool, url, login, person);
    } catch (SQLException | RuntimeException failure) {
      pool.close();
      throw failure;
    }
  }

  private static Set<Group> groups(Connection connection) throws SQLException {
    Set<Group> groups = EnumSet.noneOf(Group.class);
    for (Group group : Group.values()) {
      Rows.first(
              connection,
              "select pg_has_role(current_user, oid, 'usage') from pg_roles where rolname = ?",
              row -> row.getBoolean(1),
              group.role())
          .filter(member -> member)
          .ifPresent(_ -> groups.add(group));
    }
    return groups;
  }

  public Person person() {
    return person;
  }

  public String url() {
    return url;
  }

  /**
   * A sign of life from the server, on a connection of its own; to be closed. Whoever keeps asking
   * it sees to it that no work of this database waits in vain.
   */
  public Pulse newPulse() {
    return new Pulse(url, login, pool);
  }

  public DataSource dataSource() {
    return pool;
  }

  /**
   * Commits when the work returns and rolls back when it throws. When the server undid it, because
   * others and it waited for each other in a circle, the work runs again.
   *
   * @throws NoAnswer when the server did not answer; whether it committed is then unknown
   */
  public <T> T transact(Transaction<T> work) throws SQLException {
    for (int left = ATTEMPTS - 1; ; left--) {
      try {
        return transactOnce(work);
      } catch (SQLException failure) {
        if (left == 0 || !isDeadlock(failure)) {
          throw failure;
        }
      }
    }
  }

  private <T> T transactOnce(Transaction<T> work) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      try {
        T result = work.run(connection);
        connection.commit();
        return result;
      } catch (SQLException failure) {
        rollback(connection, failure);
        throw NoAnswer.orAsIs(failure);
      } catch (RuntimeException | Error failure) {
        rollback(connection, failure);
        throw failure;
      }
    }
  }

  /**
   * A unit of work over entities: one short session, one transaction. It runs again when the server
   * undid it to end a circle of waiting.
   *
   * @throws NoAnswer when the server did not answer; whether it committed is then unknown
   */
  public <T> T withEntities(Function<StatelessSession, T> work) throws NoAnswer {
    for (int left = ATTEMPTS - 1; ; left--) {
      try {
        return sessions().fromStatelessTransaction(work);
      } catch (PersistenceException failure) {
        Optional<NoAnswer> none = NoAnswer.in(failure);
        if (none.isPresent()) {
          throw none.get();
        }
        if (left == 0 || !isDeadlock(failure)) {
          throw failure;
        }
      }
    }
  }

  private static boolean isDeadlock(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && DEADLOCK.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  /** Building the factory takes a moment, so the first user does it, off the screen's thread. */
  private synchronized SessionFactory sessions() {
    if (sessions == null) {
      sessions = Sessions.over(pool);
    }
    return sessions;
  }

  /** A read-only transaction that sees one state of the database. */
  public <T> T read(Transaction<T> work) throws SQLException {
    return transact(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
          }
          return work.run(connection);
        });
  }

  private static void rollback(Connection connection, Throwable failure) {
    try {
      connection.rollback();
    } catch (SQLException alsoFailed) {
      failure.addSuppressed(alsoFailed);
    }
  }

  @Override
  public synchronized void close() {
    if (sessions != null) {
      sessions.close();
    }
    pool.close();
  }
}
