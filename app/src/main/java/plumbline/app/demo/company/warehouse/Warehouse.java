package plumbline.app.demo.company.warehouse;

import plumbline.app.demo.company.clientele.Address;

/** The company's three warehouses. */
public enum Warehouse {
  CENTRAL(1, "BP", "Központi raktár, Budapest"),
  GYOR(2, "GYR", "Győri raktár"),
  SZEGED(3, "SZG", "Szegedi raktár");

  private final int id;
  private final String code;
  private final String title;

  Warehouse(int id, String code, String title) {
    this.id = id;
    this.code = code;
    this.title = title;
  }

  public int id() {
    return id;
  }

  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  /** The one that serves this address when it has the goods. */
  static Warehouse near(Address address) {
    return switch (address.postcode().charAt(0)) {
      case '8', '9' -> GYOR;
      case '5', '6' -> SZEGED;
      default -> CENTRAL;
    };
  }
}
