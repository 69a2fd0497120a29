package plumbline.views.field;

import java.math.BigDecimal;
import java.util.Optional;
import plumbline.views.text.Amounts;

/**
 * Sums as people type them into an amount: {@code 1200*1.27}, {@code (3+4)/2}, {@code 400000*27%}.
 * Reckoned exactly and rounded half up once, at the end; a plain number is never rounded.
 */
public final class Arithmetic {
  private static final int LONGEST = 200;

  private final Amounts amounts;
  private final int places;

  /** The way numbers are written, and the decimals a sum's result has at most. */
  public Arithmetic(Amounts amounts, int places) {
    this.amounts = amounts;
    this.places = places;
  }

  /** The number, or empty when it cannot be read or divides by zero. */
  public Optional<BigDecimal> evaluate(String typed) {
    String text = typed.strip();
    Optional<BigDecimal> plain = amounts.parse(text);
    if (plain.isPresent() || text.isEmpty() || text.length() > LONGEST) {
      return plain;
    }
    return new SumReader(text, amounts).whole().map(sum -> trimmed(sum.rounded(places)));
  }

  private static BigDecimal trimmed(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
