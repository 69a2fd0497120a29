package plumbline.test.support;

import java.nio.file.Path;
import java.sql.SQLException;
import plumbline.app.server.Durability;
import plumbline.app.server.PostgresServer;
import plumbline.app.server.Progress;
import plumbline.app.server.ServerSettings;

/** A PostgreSQL of one test's own, which the test may stop, and start again where it was. */
public final class OwnPostgres implements AutoCloseable {
  private final Path folder;
  private PostgresServer server;

  private OwnPostgres(Path folder) throws Exception {
    this.folder = folder;
    this.server = start(0);
  }

  /** Started, with its rows under the folder, which is the caller's to delete. */
  public static OwnPostgres in(Path folder) throws Exception {
    return new OwnPostgres(folder);
  }

  private PostgresServer start(int port) throws Exception {
    return PostgresServer.start(
        new ServerSettings(folder, TestServers.PROGRAMS, port, Durability.THROWAWAY),
        Progress.silent());
  }

  public int port() {
    return server.port();
  }

  /** A new database, filled as the template says. */
  public TestDatabase database(String name, Template template) throws Exception {
    new TestDatabase(server.url("postgres"), server.superuser()).execute("create database " + name);
    TestDatabase made = new TestDatabase(server.url(name), server.superuser());
    template.installation().in(made);
    return made;
  }

  /** Ends every session and the server with them. */
  public void stop() throws Exception {
    server.close();
  }

  /** The same rows at the same port. */
  public void startAgain() throws Exception {
    int port = server.port();
    server = start(port);
    if (server.port() != port) {
      throw new SQLException("Port %d was taken meanwhile".formatted(port));
    }
  }

  @Override
  public void close() throws Exception {
    server.close();
  }
}
