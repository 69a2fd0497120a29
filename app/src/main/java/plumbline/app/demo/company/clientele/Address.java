package plumbline.app.demo.company.clientele;

/** Where a customer is found in Hungary. */
public record Address(String street, String postcode, String city) {
  public static final String COUNTRY = "HU";

  /** Street, postcode, city and country, one a line. */
  public String fourLines() {
    return String.join("\n", street, postcode, city, COUNTRY);
  }
}
