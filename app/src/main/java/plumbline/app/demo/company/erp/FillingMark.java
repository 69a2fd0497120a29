package plumbline.app.demo.company.erp;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import plumbline.domain.central.Rows;

/**
 * The mark that says a central database is a demo, and whether its filling came to the end: made
 * first with no end, given one last.
 */
final class FillingMark {
  private static final String[] SCHEMAS = {
    "demo",
    "migration",
    "sync",
    "sync_api",
    "storefront",
    "storefront_api",
    "logistics",
    "logistics_api",
    "finance",
    "finance_api",
    "admin",
    "admin_api"
  };

  private FillingMark() {}

  /** The anchor of a filling that came to its end. */
  static Optional<LocalDate> completed(Connection connection) throws SQLException {
    return exists(connection, "demo.filling")
        ? Rows.first(
            connection,
            "select anchor from demo.filling where completed_at is not null",
            row -> row.getObject(1, LocalDate.class))
        : Optional.empty();
  }

  /** Empties the database if a demo's filling began in it, refuses if there is anything else. */
  static void begin(Connection connection, LocalDate anchor) throws SQLException {
    boolean demo = exists(connection, "demo.filling");
    if (!demo && exists(connection, "migration.history")) {
      throw new SQLException(
          "The central database holds a company that is not the demo. Nothing was changed;"
              + " name another database for the demo.");
    }
    try (Statement statement = connection.createStatement()) {
      for (String schema : SCHEMAS) {
        statement.execute("drop schema if exists " + schema + " cascade");
      }
      statement.execute("create schema demo");
      statement.execute(
          "create table demo.filling (anchor date not null, completed_at timestamptz)");
    }
    Rows.update(connection, "insert into demo.filling (anchor) values (?)", anchor);
    connection.commit();
  }

  static void complete(Connection connection) throws SQLException {
    Rows.update(connection, "update demo.filling set completed_at = clock_timestamp()");
    connection.commit();
  }

  private static boolean exists(Connection connection, String table) throws SQLException {
    return Rows.first(
            connection, "select to_regclass(?) is not null", row -> row.getBoolean(1), table)
        .orElse(false);
  }
}
