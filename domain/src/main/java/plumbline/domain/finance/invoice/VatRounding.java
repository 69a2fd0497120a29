package plumbline.domain.finance.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * How the VAT of one code is rounded, always half up. Stored by name with every invoice, so that an
 * old one can be checked by the rule it was issued under; the database knows the same rules.
 */
public enum VatRounding {
  /** Once on the sum of the code's lines, to a hundredth of the currency's unit. */
  VAT_PER_RATE_ON_TOTAL {
    @Override
    public BigDecimal vat(List<BigDecimal> nets, BigDecimal rate) {
      return sum(nets).multiply(rate).setScale(2, RoundingMode.HALF_UP);
    }
  },
  /** Line by line, to a hundredth, then summed. */
  VAT_PER_LINE {
    @Override
    public BigDecimal vat(List<BigDecimal> nets, BigDecimal rate) {
      return sum(
          nets.stream().map(net -> net.multiply(rate).setScale(2, RoundingMode.HALF_UP)).toList());
    }
  },
  /** Once on the sum of the code's lines, to a whole forint. */
  VAT_PER_RATE_WHOLE_FORINT {
    @Override
    public BigDecimal vat(List<BigDecimal> nets, BigDecimal rate) {
      return sum(nets).multiply(rate).setScale(0, RoundingMode.HALF_UP).setScale(2);
    }
  };

  /** The VAT on the nets of all lines of one code. */
  public abstract BigDecimal vat(List<BigDecimal> nets, BigDecimal rate);

  static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(new BigDecimal("0.00"), BigDecimal::add);
  }

  /** As the database knows it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static VatRounding ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
