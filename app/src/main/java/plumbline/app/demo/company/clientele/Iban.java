package plumbline.app.demo.company.clientele;

import java.math.BigInteger;

/** Hungarian account numbers that are well formed and of a bank that does not exist. */
public final class Iban {
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  /** The company's own. */
  public static final String OURS = of(0);

  private Iban() {}

  /** Bank and branch are all zeros; H is 17 and U is 30 in the check sum. */
  public static String of(int account) {
    String bban = "00000000%08d00000000".formatted(account);
    int rest = new BigInteger(bban + "173000").mod(MODULUS).intValue();
    return "HU%02d%s".formatted(98 - rest, bban);
  }
}
