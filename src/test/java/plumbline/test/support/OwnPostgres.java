package plumbline.test.support;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import plumbline.app.server.Durability;
import plumbline.app.server.PostgresServer;
import plumbline.app.server.Progress;
import plumbline.app.server.ServerSettings;

/** A PostgreSQL of one test's own, which the test may stop, and start again where it was. */
public final class OwnPostgres implements AutoCloseable {
  private final Path folder;
  private final Durability durability;
  private PostgresServer server;

  private OwnPostgres(Path folder, Durability durability) throws Exception {
    this.folder = folder;
    this.durability = durability;
    this.server = start(0);
  }

  /** Started, with its rows under the folder, which is the caller's to delete. */
  public static OwnPostgres in(Path folder) throws Exception {
    return new OwnPostgres(folder, Durability.THROWAWAY);
  }

  /** One that keeps what it has committed, even when it is killed. */
  public static OwnPostgres keepingIn(Path folder) throws Exception {
    return new OwnPostgres(folder, Durability.KEPT);
  }

  private PostgresServer start(int port) throws Exception {
    return PostgresServer.start(
        new ServerSettings(folder, TestServers.PROGRAMS, port, durability), Progress.silent());
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

  /** SIGKILL to the server itself; returns when none of its processes is left. */
  public void kill() throws Exception {
    ProcessHandle postmaster;
    try (Connection connection =
            new TestDatabase(server.url("postgres"), server.superuser()).connect();
        var rows = connection.createStatement().executeQuery("select pg_backend_pid()")) {
      rows.next();
      postmaster = ProcessHandle.of(rows.getLong(1)).flatMap(ProcessHandle::parent).orElseThrow();
    }
    List<ProcessHandle> all = new ArrayList<>(postmaster.children().toList());
    all.add(postmaster);
    postmaster.destroyForcibly();
    for (ProcessHandle process : all) {
      process.onExit().get(1, TimeUnit.MINUTES);
    }
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
