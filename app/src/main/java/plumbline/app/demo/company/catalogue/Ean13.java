package plumbline.app.demo.company.catalogue;

/** Barcodes of thirteen digits, the last of which checks the others. */
public final class Ean13 {
  private static final String HUNGARY = "599";
  private static final int COPRIME = 7_919;

  private Ean13() {}

  /** A code of its own for every product id below 100,000; a group's makers share a company. */
  static String of(String group, int productId) {
    int company = 1_000 + Math.floorMod(group.hashCode(), 60);
    int article = productId * COPRIME % 100_000;
    String twelve = HUNGARY + "%04d%05d".formatted(company, article);
    return twelve + checkDigit(twelve);
  }

  /** Weights 1 and 3 in turn from the left; the check digit fills up to the next ten. */
  public static int checkDigit(String twelveDigits) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (twelveDigits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10;
  }
}
