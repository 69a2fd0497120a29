package plumbline.sync.cache;

import java.math.BigDecimal;

/** Debit and credit of an account over some days. */
public record Turnover(BigDecimal debit, BigDecimal credit) {
  public static final Turnover NONE = new Turnover(BigDecimal.ZERO, BigDecimal.ZERO);

  /** Debit minus credit. */
  public BigDecimal balance() {
    return debit.subtract(credit);
  }
}
