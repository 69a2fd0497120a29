package plumbline.domain.logistics.count;

import java.math.BigDecimal;

/**
 * What a count comes to: lines, how many are counted, differ, or moved while they were counted, and
 * the variances at purchase price, without those that have none. Seen grows with all that is said.
 */
public record CountTotals(
    long lines,
    long counted,
    long withVariance,
    long movedBetween,
    BigDecimal surplus,
    BigDecimal shortage,
    long withoutPrice,
    long seen) {
  public long notCounted() {
    return lines - counted;
  }

  public BigDecimal net() {
    return surplus.add(shortage);
  }
}
