package plumbline.views.journal.vat;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount apart as net and VAT, which always add up to it again. */
public record VatSplit(BigDecimal net, BigDecimal vat) {
  private static final int PLACES = 2;
  private static final BigDecimal UNIT = new BigDecimal("0.01");

  /** The VAT inside an amount, half up to the unit; the rest is net. */
  public static VatSplit ofGross(BigDecimal gross, BigDecimal rate) {
    BigDecimal vat =
        gross.multiply(rate).divide(BigDecimal.ONE.add(rate), PLACES, RoundingMode.HALF_UP);
    return new VatSplit(gross.subtract(vat), vat);
  }

  /** The VAT on top of an amount, half up to the unit. */
  static VatSplit ofNet(BigDecimal net, BigDecimal rate) {
    return new VatSplit(net, net.multiply(rate).setScale(PLACES, RoundingMode.HALF_UP));
  }

  public BigDecimal gross() {
    return net.add(vat);
  }

  /** Whether these two were split at the rate, either way. */
  public boolean isAt(BigDecimal rate) {
    return net.multiply(rate).subtract(vat).abs().compareTo(UNIT) <= 0;
  }
}
