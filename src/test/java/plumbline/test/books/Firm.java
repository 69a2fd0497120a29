package plumbline.test.books;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;
import plumbline.test.support.Template;
import plumbline.test.support.TestDatabase;
import plumbline.test.support.TestServers;

/** A firm whose books several people keep: its database, its settings and its people. */
record Firm(TestDatabase database, List<Login> people, Login auditor) {
  /** As many bookkeepers as asked for and two chief bookkeepers. */
  static Firm of(Class<?> test, int bookkeepers) throws SQLException {
    return in(TestServers.database(test, Template.central()), bookkeepers);
  }

  static Firm in(TestDatabase database, int bookkeepers) throws SQLException {
    database.execute(FirmSettings.STATEMENTS);
    String name = database.url().replaceAll(".*/([a-z0-9_]+).*", "$1");
    List<Login> people = new ArrayList<>();
    for (int i = 1; i <= bookkeepers; i++) {
      people.add(database.admit("b%d_%s".formatted(i, name), Group.BOOKKEEPER));
    }
    for (int i = 1; i <= 2; i++) {
      people.add(database.admit("c%d_%s".formatted(i, name), Group.CHIEF_BOOKKEEPER));
    }
    return new Firm(database, people, database.admit("m_" + name, Group.MANAGER));
  }
}
