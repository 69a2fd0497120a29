package plumbline.sync.connector.woocommerce;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Short statements on the shop's connection. */
final class Sql {

  private Sql() {}

  @FunctionalInterface
  interface Reading<T extends @Nullable Object> {
    T of(ResultSet line) throws SQLException;
  }

  static <T> List<T> list(
      Connection shop, String sql, Reading<T> reading, @Nullable Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = prepared(shop, sql, parameters);
        ResultSet lines = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (lines.next()) {
        found.add(reading.of(lines));
      }
      return found;
    }
  }

  /** The first line, if there is one that is not null. */
  static <T> Optional<T> first(
      Connection shop, String sql, Reading<@Nullable T> reading, @Nullable Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = prepared(shop, sql, parameters);
        ResultSet lines = statement.executeQuery()) {
      return lines.next() ? Optional.ofNullable(reading.of(lines)) : Optional.empty();
    }
  }

  static int update(Connection shop, String sql, @Nullable Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = prepared(shop, sql, parameters)) {
      return statement.executeUpdate();
    }
  }

  /** Inserts one row and returns the ID the shop gave it. */
  static long insert(Connection shop, String sql, @Nullable Object... parameters)
      throws SQLException {
    update(shop, sql, parameters);
    return first(shop, "select last_insert_id()", line -> line.getLong(1)).orElseThrow();
  }

  private static PreparedStatement prepared(
      Connection shop, String sql, @Nullable Object[] parameters) throws SQLException {
    PreparedStatement statement = shop.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
