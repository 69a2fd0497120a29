package plumbline.app.demo.company.shop;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import plumbline.app.demo.company.rows.RowBatch;
import plumbline.app.demo.company.words.WordLists;
import plumbline.domain.central.Login;

/** The shop's database during filling: makes its tables and inserts into them. */
public final class ShopConnection implements AutoCloseable {
  private static final String SCHEMA = "/plumbline/app/demo/shop-schema.sql";
  private static final String BULK_LOAD =
      "set session unique_checks = 0, foreign_key_checks = 0, time_zone = '+00:00'";

  private final Connection connection;
  private final String prefix;

  private ShopConnection(Connection connection, String prefix) {
    this.connection = connection;
    this.prefix = prefix;
  }

  public static ShopConnection open(String url, Login login, String prefix) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", login.user());
    properties.setProperty("password", login.password());
    properties.setProperty("useBulkStmts", "true");
    Connection connection = DriverManager.getConnection(url, properties);
    try (Statement statement = connection.createStatement()) {
      statement.execute(BULK_LOAD);
    }
    connection.setAutoCommit(false);
    return new ShopConnection(connection, prefix);
  }

  public String table(String name) {
    return prefix + name;
  }

  public Connection jdbc() {
    return connection;
  }

  /** The anchor of the demo this shop was wholly filled with. */
  public Optional<LocalDate> completed() throws SQLException {
    return ShopMark.completed(connection);
  }

  /** Throws, with a sentence for a person, when the schema holds something that is no demo. */
  public void refuseForeign() throws SQLException {
    ShopMark.refuseForeign(connection);
  }

  /** The last thing done to a shop that is filled. */
  public void complete(LocalDate anchor) throws SQLException {
    ShopMark.complete(connection, anchor);
  }

  /** Removes every table of the schema; what a broken filling left is gone. */
  void dropTables() throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet found =
          statement.executeQuery(
              """
              select table_name from information_schema.tables
              where table_schema = database() and table_type = 'BASE TABLE'
              """)) {
        while (found.next()) {
          tables.add(found.getString(1));
        }
      }
      for (String table : tables) {
        statement.execute("drop table `" + table.replace("`", "``") + "`");
      }
    }
  }

  void createTables() throws SQLException {
    ShopMark.begin(connection);
    String sql = WordLists.text(SCHEMA).replaceAll("(?m)^--.*$", "").replace("${prefix}", prefix);
    try (Statement statement = connection.createStatement()) {
      for (String create : sql.split(";", -1)) {
        if (!create.isBlank()) {
          statement.execute(create);
        }
      }
    }
  }

  /** An insert into the columns, in the order given. */
  RowBatch insert(String table, String... columns) throws SQLException {
    String sql =
        "insert into %s (%s) values (%s)"
            .formatted(
                table(table),
                String.join(", ", columns),
                String.join(", ", Collections.nCopies(columns.length, "?")));
    return new RowBatch(connection, sql);
  }

  /** Keys and values that hang on a row of another table. */
  MetaBatch insertMeta(String table, String ownerColumn) throws SQLException {
    return new MetaBatch(insert(table, ownerColumn, "meta_key", "meta_value"));
  }

  void commit() throws SQLException {
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
