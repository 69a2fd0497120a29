package plumbline.views.tally;

import java.math.BigDecimal;
import plumbline.domain.logistics.Product;

/** So much of a product was scanned, and so much is expected; nothing, where nothing is known. */
public record TallyLine(Product product, BigDecimal expected, BigDecimal scanned) {
  /** Scanned more, or less after an undo. */
  TallyLine plus(BigDecimal quantity) {
    return new TallyLine(product, expected, scanned.add(quantity));
  }

  boolean is(Product other) {
    return product.id() == other.id();
  }

  boolean isCalled(String code) {
    return product.sku().equalsIgnoreCase(code) || code.equals(product.barcode());
  }

  BigDecimal difference() {
    return scanned.subtract(expected);
  }
}
