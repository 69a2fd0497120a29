package plumbline.app.demo.company.trade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import plumbline.app.demo.company.tax.Vat;

/**
 * Net amounts per VAT code of one order or invoice. Tax is computed once per code, half up to the
 * fillér, so that order, invoice and ledger have one total.
 */
public record Amounts(Map<Vat, BigDecimal> netPerVat) {
  private static final BigDecimal ZERO = new BigDecimal("0.00");

  static Amounts of(List<OrderLine> lines, BigDecimal shippingNet) {
    Map<Vat, BigDecimal> net = new EnumMap<>(Vat.class);
    for (OrderLine line : lines) {
      net.merge(line.vat(), line.net(), BigDecimal::add);
    }
    if (shippingNet.signum() > 0) {
      net.merge(Vat.STANDARD, shippingNet, BigDecimal::add);
    }
    return new Amounts(net);
  }

  public BigDecimal net() {
    return netPerVat.values().stream().reduce(ZERO, BigDecimal::add);
  }

  public BigDecimal tax() {
    BigDecimal tax = ZERO;
    for (Map.Entry<Vat, BigDecimal> entry : netPerVat.entrySet()) {
      tax = tax.add(entry.getKey().on(entry.getValue()));
    }
    return tax;
  }

  public BigDecimal gross() {
    return net().add(tax()).setScale(2, RoundingMode.UNNECESSARY);
  }
}
