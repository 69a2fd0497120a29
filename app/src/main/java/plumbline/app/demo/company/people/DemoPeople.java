package plumbline.app.demo.company.people;

import java.util.List;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;

/** The people of the demo company, for the sign-in screen to list, and the login of its hub. */
public final class DemoPeople {
  /** No secret: the demo's servers hold nothing but the demo and listen on this machine only. */
  private static final String PASSWORD = "plumbline-demo";

  public static final DemoPerson ANNA =
      person("anna", "Bíró Anna", Group.BOOKKEEPER, "Bookkeeper: journal, invoices, reports");
  public static final DemoPerson BELA =
      person("bela", "Fűzi Béla", Group.WAREHOUSE, "Warehouse clerk: stock, shipments, counts");
  public static final DemoPerson CSILLA =
      person("csilla", "Erdős Csilla", Group.OFFICE, "Office clerk: customers, products, prices");
  public static final DemoPerson DORA =
      person("dora", "Szűcs Dóra", Group.MANAGER, "Manager: what disagrees, and putting it right");
  public static final DemoPerson ERIKA =
      person(
          "erika",
          "Szőke Erika",
          Group.CHIEF_BOOKKEEPER,
          "Chief bookkeeper: chart, VAT codes, periods");

  /** The hub signs in under this name, with a password made for each installation. */
  public static final String HUB_USER = "plumbline_hub";

  private DemoPeople() {}

  public static List<DemoPerson> all() {
    return List.of(ANNA, BELA, CSILLA, DORA, ERIKA);
  }

  private static DemoPerson person(String user, String fullName, Group group, String does) {
    return new DemoPerson(new Login(user, PASSWORD), fullName, group, does);
  }
}
