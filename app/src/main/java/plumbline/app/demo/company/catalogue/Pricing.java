package plumbline.app.demo.company.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import plumbline.app.demo.company.chance.Chance;

/** Prices that rise with size and finish, rounded as price lists are. */
final class Pricing {
  private static final int ON_SALE_PERCENT = 6;

  private Pricing() {}

  static Prices of(Family family, Combination combination, Chance chance) {
    Family.Selling selling = family.selling();
    double spread = StrictMath.pow(selling.high() / selling.low(), combination.size());
    double wished =
        selling.low() * spread * combination.percent() / 100 * (0.97 + 0.06 * chance.fraction());
    BigDecimal regular = rounded(wished);
    BigDecimal purchase =
        regular
            .multiply(BigDecimal.valueOf(chance.between(60, 76), 2))
            .setScale(2, RoundingMode.HALF_UP);
    return new Prices(purchase, regular, sale(regular, chance));
  }

  private static @Nullable BigDecimal sale(BigDecimal regular, Chance chance) {
    if (!chance.in100(ON_SALE_PERCENT)) {
      return null;
    }
    BigDecimal sale = rounded(regular.doubleValue() * chance.between(80, 92) / 100);
    return sale.compareTo(regular) < 0 ? sale : null;
  }

  /** Small parts to the tenth or half forint, the rest to steps that grow with the price. */
  private static BigDecimal rounded(double wished) {
    String step =
        wished < 10
            ? "0.05"
            : wished < 100
                ? "0.5"
                : wished < 1_000 ? "5" : wished < 10_000 ? "10" : wished < 50_000 ? "50" : "100";
    BigDecimal unit = new BigDecimal(step);
    return BigDecimal.valueOf(wished)
        .divide(unit, 0, RoundingMode.HALF_UP)
        .max(BigDecimal.ONE)
        .multiply(unit)
        .setScale(2, RoundingMode.UNNECESSARY);
  }
}
