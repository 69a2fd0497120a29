package plumbline.app.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import plumbline.app.config.Secret;

/**
 * A PostgreSQL 18 of Plumbline's own, on 127.0.0.1 only; every login needs its password. Its rows
 * stay in the folder between starts.
 */
public final class PostgresServer implements Closeable {
  private static final String SUPERUSER = "postgres";

  private final EmbeddedPostgres postgres;
  private final ServerStart.Place place;
  private final Secret password;

  private PostgresServer(EmbeddedPostgres postgres, ServerStart.Place place, Secret password) {
    this.postgres = postgres;
    this.place = place;
    this.password = password;
  }

  /** Starts the server, makes its folder at the first start, and returns when it answers. */
  public static PostgresServer start(ServerSettings settings, Progress progress)
      throws ServerStartException, AlreadyRunningException {
    return ServerStart.of(ServerKind.POSTGRESQL, settings, progress, PostgresServer::launch);
  }

  private static PostgresServer launch(ServerStart.Place place) throws IOException {
    ServerFolder folder = place.folder();
    Secret password = PasswordFile.at(folder.superuserPassword());
    Files.deleteIfExists(folder.log());
    try {
      EmbeddedPostgres postgres = PostgresOptions.of(place, password).start();
      folder.markComplete("PostgreSQL 18");
      return new PostgresServer(postgres, place, password);
    } finally {
      // the library opens the folder of its programs to everyone
      OwnerOnly.restrict(place.programs());
    }
  }

  public int port() {
    return postgres.getPort();
  }

  /** The JDBC address of a database of this server, without credentials. */
  public String url(String database) {
    return "jdbc:postgresql://%s:%d/%s".formatted(ServerPort.LOOPBACK, port(), database);
  }

  public Credentials superuser() {
    return new Credentials(SUPERUSER, password);
  }

  /** Ends the sessions and stops the server; nothing committed is lost. May be repeated. */
  @Override
  public synchronized void close() throws IOException {
    try (var _ = place.lock()) {
      postgres.close();
      LeftoverServer.stopAll(place.folder().data(), ServerKind.POSTGRESQL);
    }
  }
}
