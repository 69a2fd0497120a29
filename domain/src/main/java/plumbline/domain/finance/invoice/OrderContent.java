package plumbline.domain.finance.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Net lines out of an order's gross ones. Tax is taken out of the running gross sum of each VAT
 * code, so that the lines together come to what the order says wherever a net amount can.
 */
final class OrderContent {
  private final Map<String, BigDecimal> rates;
  private final Map<String, BigDecimal> grossSoFar = new HashMap<>();
  private final List<InvoiceLine> lines = new ArrayList<>();

  OrderContent(Map<String, BigDecimal> rates) {
    this.rates = rates;
  }

  void goods(
      @Nullable String sku,
      String text,
      BigDecimal quantity,
      String unit,
      BigDecimal gross,
      String vatCode) {
    BigDecimal net = netOf(gross, vatCode);
    lines.add(
        new InvoiceLine(
            sku, text, quantity, unit, unit(net, quantity), net, vatCode, Revenue.GOODS));
  }

  void delivery(String text, BigDecimal gross, String vatCode) {
    if (gross.signum() != 0) {
      BigDecimal net = netOf(gross, vatCode);
      lines.add(
          new InvoiceLine(
              null,
              text,
              BigDecimal.ONE,
              "",
              unit(net, BigDecimal.ONE),
              net,
              vatCode,
              Revenue.DELIVERY));
    }
  }

  List<InvoiceLine> lines() {
    return List.copyOf(lines);
  }

  private BigDecimal netOf(BigDecimal gross, String vatCode) {
    BigDecimal factor = rates.getOrDefault(vatCode, BigDecimal.ZERO).add(BigDecimal.ONE);
    BigDecimal before = grossSoFar.getOrDefault(vatCode, BigDecimal.ZERO);
    BigDecimal after = before.add(gross);
    grossSoFar.put(vatCode, after);
    return after
        .divide(factor, 2, RoundingMode.HALF_UP)
        .subtract(before.divide(factor, 2, RoundingMode.HALF_UP));
  }

  private static BigDecimal unit(BigDecimal net, BigDecimal quantity) {
    return net.divide(quantity, 4, RoundingMode.HALF_UP);
  }
}
