package plumbline.test.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import plumbline.app.config.Secret;
import plumbline.app.server.Credentials;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;
import plumbline.domain.central.People;

/** A database of one test class: its address and the login that may do everything in it. */
public record TestDatabase(String url, Credentials superuser) {
  public Connection connect() throws SQLException {
    return connectAs(superuser.user(), superuser.password().reveal());
  }

  /** The superuser as the domain writes a login. */
  public Login login() {
    return new Login(superuser.user(), superuser.password().reveal());
  }

  /**
   * Makes a person who belongs to these groups. People are shared by all databases of the server,
   * so each test names its own.
   */
  public Login admit(String user, Group... groups) throws SQLException {
    var login = new Login(user, Secret.random().reveal());
    try (var connection = connect()) {
      for (Group group : groups) {
        People.admit(connection, login, group);
      }
    }
    return login;
  }

  public Connection connectAs(String user, String password) throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** Runs statements as the superuser, each in its own transaction. */
  public void execute(String... statements) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
