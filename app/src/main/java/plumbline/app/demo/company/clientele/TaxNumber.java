package plumbline.app.demo.company.clientele;

import plumbline.app.demo.company.chance.Chance;

/** Hungarian tax numbers: eight digits of which the last checks the others, kind, county. */
public final class TaxNumber {
  private static final int[] WEIGHTS = {9, 7, 3, 1, 9, 7, 3};

  private TaxNumber() {}

  static String of(Chance chance, boolean person, String county) {
    String seven =
        person
            ? "%07d".formatted(chance.between(5_000_000, 6_999_999))
            : "%07d".formatted(chance.between(1_000_000, 3_299_999));
    return seven + checkDigit(seven) + "-2-" + county;
  }

  public static int checkDigit(String sevenDigits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (sevenDigits.charAt(i) - '0') * WEIGHTS[i];
    }
    return (10 - sum % 10) % 10;
  }
}
