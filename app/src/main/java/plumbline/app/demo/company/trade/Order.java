package plumbline.app.demo.company.trade;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import plumbline.app.demo.company.clientele.Customer;
import plumbline.app.demo.company.tax.Vat;

/**
 * An order as the buyer placed it.
 *
 * @param number the shop's number of it, which is the ERP's too
 * @param placedAt on the company's clock
 * @param shippingNet the fee for delivery, at the general rate; zero when fetched or free
 */
public record Order(
    int number,
    Customer customer,
    LocalDateTime placedAt,
    List<OrderLine> lines,
    BigDecimal shippingNet,
    Fulfilment fulfilment) {
  public Amounts goods() {
    return Amounts.of(lines, BigDecimal.ZERO);
  }

  /** Goods and delivery. */
  public Amounts amounts() {
    return Amounts.of(lines, shippingNet);
  }

  public BigDecimal shippingGross() {
    return shippingNet.add(Vat.STANDARD.on(shippingNet));
  }

  /**
   * Each line with its tax. The tax of a code is rounded once over all its lines; a line bears what
   * the sum up to it adds.
   */
  public List<BigDecimal> grossOfLines() {
    Map<Vat, BigDecimal> netSoFar = new EnumMap<>(Vat.class);
    List<BigDecimal> gross = new ArrayList<>();
    for (OrderLine line : lines) {
      BigDecimal before = netSoFar.getOrDefault(line.vat(), BigDecimal.ZERO);
      BigDecimal after = before.add(line.net());
      netSoFar.put(line.vat(), after);
      BigDecimal tax = line.vat().on(after).subtract(line.vat().on(before));
      gross.add(line.net().add(tax));
    }
    return gross;
  }
}
