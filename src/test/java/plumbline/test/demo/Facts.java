package plumbline.test.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.test.support.TestDatabase;

/** Asks a database plain questions. */
final class Facts {
  private Facts() {}

  static String one(TestDatabase database, String sql) throws SQLException {
    return rows(database, sql).getFirst().getFirst();
  }

  static long count(TestDatabase database, String sql) throws SQLException {
    return Long.parseLong(one(database, sql));
  }

  static List<List<String>> rows(TestDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      int columns = found.getMetaData().getColumnCount();
      List<List<String>> rows = new ArrayList<>();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          row.add(found.getString(column));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  /** The first column as the key of the others. */
  static Map<String, List<String>> byKey(TestDatabase database, String sql) throws SQLException {
    Map<String, List<String>> map = new TreeMap<>();
    for (List<String> row : rows(database, sql)) {
      if (map.put(row.getFirst(), row.subList(1, row.size())) != null) {
        throw new AssertionError("twice: " + row);
      }
    }
    return map;
  }
}
