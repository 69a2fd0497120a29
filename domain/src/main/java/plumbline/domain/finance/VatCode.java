package plumbline.domain.finance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An own VAT code, its rate (0.27 for 27 %), the tax authority's bucket and the row of the return
 * it is reported in, the days it may be used on, and the accounts its tax goes to.
 */
public record VatCode(
    String code,
    String name,
    BigDecimal rate,
    String bucket,
    @Nullable String returnRow,
    Validity validity,
    VatAccounts accounts,
    int version) {
  /** A code that is always valid and has no accounts of its own. */
  public VatCode(String code, String name, BigDecimal rate, String bucket) {
    this(code, name, rate, bucket, null, Validity.ALWAYS, VatAccounts.NONE, 1);
  }

  /** As shown wherever a code is named: "27 27 % general rate". */
  public String label() {
    return code + " " + name;
  }

  /** Whether it says the same, whatever its version. */
  public boolean saysTheSameAs(VatCode other) {
    return rate.compareTo(other.rate) == 0
        && other.equals(
            new VatCode(
                code, name, other.rate, bucket, returnRow, validity, accounts, other.version));
  }
}
