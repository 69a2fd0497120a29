package plumbline.app.tour;

import plumbline.app.demo.company.people.DemoPeople;
import plumbline.app.demo.company.people.DemoPerson;

/** What a person of the demo company types at sign-in. */
final class DemoPassword {
  private DemoPassword() {}

  static String of(String user) {
    for (DemoPerson person : DemoPeople.all()) {
      if (person.login().user().equals(user)) {
        return person.login().password();
      }
    }
    throw new IllegalArgumentException("Nobody at the demo company signs in as " + user);
  }
}
