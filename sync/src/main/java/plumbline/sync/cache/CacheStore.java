package plumbline.sync.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.h2.engine.Constants;
import org.jspecify.annotations.Nullable;

/** The H2 database of one cache, in its file or, when no file can be had, in memory. */
final class CacheStore implements AutoCloseable {
  private static final String SETTINGS = ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

  private final @Nullable CacheFile file;
  private final String url;
  private final String remark;
  private Connection writing;

  private CacheStore(@Nullable CacheFile file, String url, String remark) throws SQLException {
    this.file = file;
    this.url = url + SETTINGS;
    this.remark = remark;
    this.writing = connect();
  }

  /** Opens what is there or makes it; what cannot be opened is thrown away. */
  static CacheStore open(Path folder, String name) throws SQLException {
    Optional<CacheFile> held;
    try {
      held = CacheFile.hold(folder, name);
    } catch (IOException failure) {
      return inMemory("The cache folder cannot be used (" + failure + ").");
    }
    if (held.isEmpty()) {
      return inMemory("Other programs use every cache file of this user.");
    }
    CacheFile file = held.get();
    String remark =
        file.isFirst() ? "" : "Another program uses this user's cache; a second file is kept.";
    try {
      return openOrReplace(file, remark);
    } catch (IOException | SQLException failure) {
      release(file, failure);
      return inMemory("The cache file cannot be used (" + failure.getMessage() + ").");
    }
  }

  private static CacheStore openOrReplace(CacheFile file, String remark)
      throws IOException, SQLException {
    try {
      file.prepare();
      return checked(new CacheStore(file, file.url(), remark));
    } catch (SQLException unreadable) {
      file.delete();
      file.prepare();
      return checked(new CacheStore(file, file.url(), remark));
    }
  }

  private static CacheStore inMemory(String why) throws SQLException {
    String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    return checked(
        new CacheStore(null, url, why + " The figures are kept in memory and loaded each time."));
  }

  private static CacheStore checked(CacheStore store) throws SQLException {
    try {
      if (!CacheSchema.isThere(store.writing)) {
        CacheSchema.createAnew(store.writing);
      }
      return store;
    } catch (SQLException failure) {
      store.shutDown(failure);
      throw failure;
    }
  }

  private static void release(CacheFile file, Exception failure) {
    try {
      file.close();
    } catch (IOException alsoFailed) {
      failure.addSuppressed(alsoFailed);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url);
  }

  /** The one connection that writes; without auto-commit. */
  Connection writing() throws SQLException {
    writing.setAutoCommit(false);
    return writing;
  }

  /** A connection that sees one state of the cache until it is closed. */
  Connection reading() throws SQLException {
    Connection connection = connect();
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Constants.TRANSACTION_SNAPSHOT);
    return connection;
  }

  /** Forgets everything, by making the tables anew. */
  void clear() throws SQLException {
    CacheSchema.createAnew(writing);
  }

  /** Forgets everything, by throwing the database away: for when H2 itself complains. */
  void replace(SQLException complaint) throws SQLException, IOException {
    shutDown(complaint);
    if (file != null) {
      file.delete();
      file.prepare();
    }
    writing = connect();
    CacheSchema.createAnew(writing);
  }

  private void shutDown(SQLException reason) {
    try (Statement statement = writing.createStatement()) {
      statement.execute("shutdown immediately");
    } catch (SQLException alsoFailed) {
      reason.addSuppressed(alsoFailed);
    }
  }

  /** Why the cache is not in its usual file; empty when it is. */
  String remark() {
    return remark;
  }

  @Nullable Path path() {
    return file == null ? null : file.path();
  }

  @Override
  public void close() throws SQLException {
    try (Statement statement = writing.createStatement()) {
      statement.execute("shutdown");
    } finally {
      release();
    }
  }

  private void release() throws SQLException {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException failure) {
      throw new SQLException("The cache's lock could not be given back.", failure);
    }
  }
}
