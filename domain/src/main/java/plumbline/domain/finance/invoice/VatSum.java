package plumbline.domain.finance.invoice;

import java.math.BigDecimal;

/** The VAT of one code on one invoice. */
public record VatSum(String vatCode, BigDecimal rate, BigDecimal base, BigDecimal vat) {
  public BigDecimal gross() {
    return base.add(vat);
  }
}
