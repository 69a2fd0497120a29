package plumbline.views.journal.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import plumbline.views.text.Amounts;

/** A share typed in the place of an amount, such as 60%. Only a template can have one. */
public final class TypedShare {
  private static final int PLACES = 18;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private TypedShare() {}

  /** The share, 0.6 for 60%; empty when what is typed is none. */
  public static Optional<BigDecimal> in(String typed, Amounts amounts) {
    String text = typed.strip();
    if (!text.endsWith("%")) {
      return Optional.empty();
    }
    return amounts
        .parse(text.substring(0, text.length() - 1).strip())
        .filter(percent -> percent.signum() > 0)
        .map(percent -> percent.divide(HUNDRED, PLACES, RoundingMode.HALF_UP));
  }
}
