package plumbline.domain.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Creates or upgrades the central schema with its roles and grants. Safe to run again. */
public final class SchemaInstaller {
  /** The schema version this program works with; the last migration's. */
  public static final String VERSION = "32";

  private SchemaInstaller() {}

  /** What was done: from which version to which, and how many steps. */
  public record Installed(String from, String to, int steps) {}

  /**
   * Brings the database at the address to {@link #VERSION}.
   *
   * @param login a superuser, or a role that may create roles and schemas
   */
  public static Installed install(String url, Login login) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(url, login.user(), login.password())
            .locations("classpath:plumbline/schema")
            .schemas("migration")
            .defaultSchema("migration")
            .table("history")
            .validateMigrationNaming(true)
            .load();
    MigrateResult result = flyway.migrate();
    String from = result.initialSchemaVersion == null ? "none" : result.initialSchemaVersion;
    return new Installed(from, VERSION, result.migrationsExecuted);
  }

  /** What stands between this database and this program, or empty when nothing does. */
  static Optional<String> whatIsMissing(Connection connection) throws SQLException {
    boolean there =
        Rows.first(
                connection,
                "select to_regclass('sync_api.schema_version') is not null",
                row -> row.getBoolean(1))
            .orElse(false);
    if (!there) {
      return Optional.of("Plumbline's schema is not in this database. Run: plumbline init");
    }
    String version =
        Rows.first(
                connection, "select version from sync_api.schema_version", row -> row.getString(1))
            .orElse("none");
    return version.equals(VERSION)
        ? Optional.empty()
        : Optional.of(
            "The database has schema version %s and this program needs %s. Run: plumbline init"
                .formatted(version, VERSION));
  }
}
