package plumbline.sync.connector;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import plumbline.sync.compare.Row;
import plumbline.sync.compare.RowStream;
import plumbline.sync.compare.Side;
import plumbline.sync.compare.SourceException;

/** The rows of one query on one snapshot, fetched a few at a time, on a connection of its own. */
public final class SqlRows implements RowStream {

  private static final int FETCH = 1000;

  /** Makes a row of the current line. */
  @FunctionalInterface
  public interface Reading {
    Row row(ResultSet line) throws SQLException;
  }

  /** Prepares what is to be read, on the snapshot it is to be read from. */
  @FunctionalInterface
  public interface Query {
    Prepared prepare(Connection connection) throws SQLException;
  }

  /** A query ready to run, how its lines are read, and what is read after them. */
  public record Prepared(PreparedStatement statement, Reading reading, Rest rest) {

    public Prepared(PreparedStatement statement, Reading reading) {
      this(statement, reading, (connection, count) -> Optional.empty());
    }
  }

  /** What else there is on the same snapshot, once all lines of a query have been counted. */
  @FunctionalInterface
  public interface Rest {
    Optional<Prepared> after(Connection connection, long count) throws SQLException;
  }

  private final Side side;
  private final Connection connection;
  private Prepared query;
  private ResultSet lines;
  private long count;
  private volatile boolean ended;

  private SqlRows(Side side, Connection connection, Prepared query) throws SQLException {
    this.side = side;
    this.connection = connection;
    this.query = query;
    this.lines = run(query);
  }

  private static ResultSet run(Prepared query) throws SQLException {
    query.statement().setFetchSize(FETCH);
    return query.statement().executeQuery();
  }

  /** Starts a read-only snapshot and the query on it. */
  public static SqlRows open(Side side, DataSource database, Query query) throws SourceException {
    try {
      Connection connection = database.getConnection();
      try {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        return new SqlRows(side, connection, query.prepare(connection));
      } catch (SQLException | RuntimeException e) {
        release(connection);
        throw e;
      }
    } catch (SQLException e) {
      throw failure(side, e);
    }
  }

  @Override
  public @Nullable Row next() throws SourceException {
    try {
      while (!ended) {
        if (lines.next()) {
          count++;
          return query.reading().row(lines);
        }
        goOn();
      }
      return null;
    } catch (SQLException e) {
      throw failure(side, e);
    }
  }

  private void goOn() throws SQLException {
    lines.close();
    Optional<Prepared> rest = query.rest().after(connection, count);
    if (rest.isPresent()) {
      query = rest.get();
      lines = run(query);
    } else {
      ended = true;
    }
  }

  /** Before the last row the connection is given up: the driver would read all that is left. */
  @Override
  public void close() {
    if (ended) {
      release(connection);
      return;
    }
    try (connection) {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      // the pool was told by closing it, and lets an aborted connection go
      return;
    }
  }

  private static void release(Connection connection) {
    try (connection) {
      connection.rollback();
      connection.setReadOnly(false);
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      // the connection is lost; every row that was asked for has been handed on
      return;
    }
  }

  private static SourceException failure(Side side, SQLException e) {
    return new SourceException(
        "The %s could not be read to the end: %s".formatted(side, e.getMessage()), e);
  }
}
