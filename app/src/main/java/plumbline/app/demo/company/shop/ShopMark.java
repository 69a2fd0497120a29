package plumbline.app.demo.company.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import plumbline.domain.central.Rows;

/** The mark that says a shop's schema is the demo's, and whether its filling came to the end. */
final class ShopMark {
  private static final String TABLE = "plumbline_demo";

  private ShopMark() {}

  static Optional<LocalDate> completed(Connection connection) throws SQLException {
    return tables(connection, "= '" + TABLE + "'") > 0
        ? Rows.first(
            connection,
            "select completed_for from " + TABLE,
            row -> row.getObject(1, LocalDate.class))
        : Optional.empty();
  }

  static void refuseForeign(Connection connection) throws SQLException {
    if (tables(connection, "= '" + TABLE + "'") == 0 && tables(connection, "is not null") > 0) {
      throw new SQLException(
          "The shop's database holds tables that are not the demo's. Nothing was changed;"
              + " name another database for the demo.");
    }
  }

  static void begin(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table " + TABLE + " (completed_for date not null)");
    }
  }

  static void complete(Connection connection, LocalDate anchor) throws SQLException {
    Rows.update(connection, "insert into " + TABLE + " values (?)", anchor);
    connection.commit();
  }

  private static long tables(Connection connection, String named) throws SQLException {
    return Rows.first(
            connection,
            "select count(*) from information_schema.tables"
                + " where table_schema = database() and table_name "
                + named,
            row -> row.getLong(1))
        .orElse(0L);
  }
}
