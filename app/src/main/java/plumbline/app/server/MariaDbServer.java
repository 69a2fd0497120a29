package plumbline.app.server;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import plumbline.app.config.Secret;

/**
 * A MariaDB 11.4 of Plumbline's own, on 127.0.0.1 only, with grants in force; its rows stay in the
 * folder between starts.
 */
public final class MariaDbServer implements Closeable {
  private final ServerStart.Place place;
  private final Secret password;

  private MariaDbServer(ServerStart.Place place, Secret password) {
    this.place = place;
    this.password = password;
  }

  /** Starts the server, makes its folder at the first start, and returns when it answers. */
  public static MariaDbServer start(ServerSettings settings, Progress progress)
      throws ServerStartException, AlreadyRunningException {
    return ServerStart.of(ServerKind.MARIADB, settings, progress, MariaDbServer::launch);
  }

  private static MariaDbServer launch(ServerStart.Place place) throws IOException {
    ServerFolder folder = place.folder();
    Secret password = PasswordFile.at(folder.superuserPassword());
    var server = new MariaDbServer(place, password);
    var process = new MariaDbProcess(MariaDbPrograms.under(place.programs()), place);
    Files.deleteIfExists(folder.log());
    if (!folder.isComplete()) {
      process.prepareData();
    }
    Path grants = folder.resolve("grants.sql");
    OwnerOnly.write(grants, MariaDbGrants.superuser(password));
    try {
      process.start(grants, server::answers);
    } finally {
      Files.deleteIfExists(grants);
    }
    folder.markComplete("MariaDB 11.4");
    return server;
  }

  private boolean answers() {
    try (var _ = connect()) {
      return true;
    } catch (SQLException notYet) {
      return false;
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url(""), MariaDbGrants.SUPERUSER, password.reveal());
  }

  public int port() {
    return place.port();
  }

  /** The JDBC address of a schema of this server, without credentials. */
  public String url(String schema) {
    return "jdbc:mariadb://%s:%d/%s".formatted(ServerPort.LOOPBACK, port(), schema);
  }

  public Credentials superuser() {
    return new Credentials(MariaDbGrants.SUPERUSER, password);
  }

  /** Makes the schema if it is missing, in utf8mb4, and lets this login, and no other, use it. */
  public void createSchema(String schema, Credentials owner) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      for (String sql : MariaDbGrants.schema(schema, owner)) {
        statement.execute(sql);
      }
    }
  }

  /** Stops the server in order. May be repeated. */
  @Override
  public synchronized void close() throws IOException {
    try (var _ = place.lock()) {
      LeftoverServer.stopAll(place.folder().data(), ServerKind.MARIADB);
    }
  }
}
