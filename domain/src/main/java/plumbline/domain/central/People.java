package plumbline.domain.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes logins and puts them in groups. Needs a connection that may create roles. */
public final class People {
  private People() {}

  /** Creates the login, or gives an existing one this password, and makes it a member. */
  public static void admit(Connection connection, Login login, Group group) throws SQLException {
    String name = quoted(connection, "%I", login.user());
    String password = quoted(connection, "%L", login.password());
    boolean there =
        Rows.first(
                connection,
                "select true from pg_roles where rolname = ?",
                row -> row.getBoolean(1),
                login.user())
            .orElse(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          (there ? "alter role " : "create role ") + name + " login password " + password);
      statement.execute("grant " + group.role() + " to " + name);
    }
  }

  /** Role names and passwords cannot be parameters of DDL; the server does the quoting. */
  private static String quoted(Connection connection, String form, String value)
      throws SQLException {
    return Rows.first(connection, "select format(?, ?)", row -> row.getString(1), form, value)
        .orElseThrow();
  }
}
