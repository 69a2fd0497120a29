package plumbline.app.tour;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plumbline.app.demo.DemoSite;
import plumbline.domain.central.Rows;

/** Looks straight into both databases, beside the program, to check what it says. */
final class Databases {
  private final DemoSite site;

  Databases(DemoSite site) {
    this.site = site;
  }

  /** The first column of every row, as text. */
  List<@Nullable String> central(String sql, @Nullable Object... parameters) {
    try (Connection connection = site.lookIntoCentral()) {
      return Rows.list(connection, sql, row -> row.getString(1), parameters);
    } catch (SQLException failure) {
      throw new TourFailure("The central database could not be asked: " + sql, failure);
    }
  }

  List<@Nullable String> shop(String sql, @Nullable Object... parameters) {
    try (Connection connection = site.lookIntoShop()) {
      return Rows.list(connection, sql, row -> row.getString(1), parameters);
    } catch (SQLException failure) {
      throw new TourFailure("The shop's database could not be asked: " + sql, failure);
    }
  }

  /** The one value a query gives. */
  String one(String sql, @Nullable Object... parameters) {
    List<@Nullable String> found = central(sql, parameters);
    if (found.size() != 1) {
      throw new TourFailure("Expected one row and found %d: %s".formatted(found.size(), sql));
    }
    return Objects.requireNonNullElse(found.getFirst(), "");
  }

  static void same(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      throw new TourFailure("%s: expected %s and found %s".formatted(what, expected, found));
    }
  }
}
