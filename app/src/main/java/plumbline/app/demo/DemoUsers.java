package plumbline.app.demo;

import java.util.List;
import plumbline.app.demo.company.people.DemoPeople;
import plumbline.views.signin.DemoUser;

/** The people of the demo company as the sign-in screen lists them. */
public final class DemoUsers {
  private DemoUsers() {}

  public static List<DemoUser> all() {
    return DemoPeople.all().stream()
        .map(
            person ->
                new DemoUser(
                    person.login().user(),
                    person.login().password(),
                    person.fullName(),
                    person.does()))
        .toList();
  }
}
