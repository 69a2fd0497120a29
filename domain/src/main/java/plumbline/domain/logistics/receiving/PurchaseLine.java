package plumbline.domain.logistics.receiving;

import java.math.BigDecimal;
import plumbline.domain.logistics.Product;

/** A product on a purchase order: how much is ordered, and how much has come so far. */
public record PurchaseLine(Product product, BigDecimal ordered, BigDecimal received) {
  /** What is still to come; none when more came than was ordered. */
  public BigDecimal open() {
    return ordered.subtract(received).max(BigDecimal.ZERO);
  }
}
