package plumbline.app.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import plumbline.app.config.Secret;

/** How PostgreSQL is initialised and started. */
final class PostgresOptions {
  private static final Duration START_PATIENCE = Duration.ofSeconds(60);

  private PostgresOptions() {}

  static EmbeddedPostgres.Builder of(ServerStart.Place place, Secret password) {
    ServerFolder folder = place.folder();
    var log = Redirect.appendTo(folder.log().toFile());
    var builder =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(place.programs().toFile())
            .setDataDirectory(folder.data())
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(START_PATIENCE)
            .setPort(place.port())
            .setOutputRedirector(log)
            .setErrorRedirector(log)
            .setConnectConfig("password", password.reveal());
    initialisation(builder, folder);
    configuration(builder, place.durability());
    return builder;
  }

  /** Every "locale setting" becomes an option of initdb; so no login without a password, ever. */
  private static void initialisation(EmbeddedPostgres.Builder builder, ServerFolder folder) {
    builder
        .setLocaleConfig("auth-local", "scram-sha-256")
        .setLocaleConfig("auth-host", "scram-sha-256")
        .setLocaleConfig("pwfile", folder.superuserPassword().toString())
        // the same letters and order on every machine, whatever its locales
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setLocaleConfig("locale", "C");
  }

  private static void configuration(EmbeddedPostgres.Builder builder, Durability durability) {
    // the library turns fsync off and commits asynchronously unless told otherwise
    String kept = durability == Durability.KEPT ? "on" : "off";
    builder
        .setServerConfig("fsync", kept)
        .setServerConfig("full_page_writes", kept)
        .setServerConfig("synchronous_commit", kept)
        .setServerConfig("listen_addresses", ServerPort.LOOPBACK)
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("max_connections", "100");
  }
}
