package plumbline.test.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import plumbline.app.demo.company.DemoCompany;
import plumbline.app.server.Credentials;
import plumbline.app.server.Progress;
import plumbline.domain.central.Login;
import plumbline.test.support.Template;
import plumbline.test.support.TestDatabase;
import plumbline.test.support.TestServers;

/** A central database and a shop filled with the demo company, made once for each anchor. */
record FilledDemo(TestDatabase central, TestDatabase shop, DemoCompany.Result result) {
  static final LocalDate ANCHOR = LocalDate.of(2026, 5, 13);
  static final Login HUB = new Login("plumbline_hub", "of-this-test");

  private static final ConcurrentHashMap<LocalDate, FilledDemo> FILLED = new ConcurrentHashMap<>();

  static FilledDemo usual() {
    return FILLED.computeIfAbsent(ANCHOR, FilledDemo::fill);
  }

  static FilledDemo fill(LocalDate anchor) {
    TestDatabase central = TestServers.database(FilledDemo.class, Template.empty());
    TestDatabase shop = TestServers.shopSchema(FilledDemo.class);
    try {
      return new FilledDemo(central, shop, fill(central, shop, anchor));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  static DemoCompany.Result fill(TestDatabase central, TestDatabase shop, LocalDate anchor)
      throws SQLException {
    return new DemoCompany(place(central), place(shop), Progress.silent())
        .fill(DemoCompany.Plan.usual(anchor), HUB);
  }

  private static DemoCompany.Place place(TestDatabase database) {
    Credentials superuser = database.superuser();
    return new DemoCompany.Place(
        database.url(), new Login(superuser.user(), superuser.password().reveal()));
  }
}
