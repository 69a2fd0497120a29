package plumbline.domain.finance.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One line of an invoice. The net amount is the line's own; it need not be quantity times unit
 * price to the last digit, because an order in gross prices has none that is exact.
 */
public record InvoiceLine(
    @Nullable String sku,
    String text,
    BigDecimal quantity,
    String unit,
    BigDecimal unitNet,
    BigDecimal net,
    String vatCode,
    Revenue revenue) {
  /** A line whose net amount is quantity times unit price, half up to a hundredth. */
  public static InvoiceLine of(
      @Nullable String sku,
      String text,
      BigDecimal quantity,
      String unit,
      BigDecimal unitNet,
      String vatCode) {
    BigDecimal net = quantity.multiply(unitNet).setScale(2, RoundingMode.HALF_UP);
    return new InvoiceLine(sku, text, quantity, unit, unitNet, net, vatCode, Revenue.GOODS);
  }
}
