package plumbline.views.field;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** An exact quotient of two decimals, so that 100/3*3 is 100. */
record Fraction(BigDecimal above, BigDecimal below) {
  static Fraction of(BigDecimal number) {
    return new Fraction(number, BigDecimal.ONE);
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
  }

  Fraction negated() {
    return new Fraction(above.negate(), below);
  }

  Fraction times(Fraction other) {
    return new Fraction(above.multiply(other.above), below.multiply(other.below));
  }

  /** Empty when the other is zero. */
  Optional<Fraction> dividedBy(Fraction other) {
    return other.above.signum() == 0
        ? Optional.empty()
        : Optional.of(new Fraction(above.multiply(other.below), below.multiply(other.above)));
  }

  BigDecimal rounded(int places) {
    return above.divide(below, places, RoundingMode.HALF_UP);
  }
}
