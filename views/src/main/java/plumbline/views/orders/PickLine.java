package plumbline.views.orders;

import java.math.BigDecimal;
import plumbline.domain.logistics.order.OrderProgress.Product;

/** A line of a picking list as it is being picked: how much to take, how much is in the box. */
record PickLine(int lineNo, Product product, BigDecimal wanted, BigDecimal picked) {
  BigDecimal left() {
    return wanted.subtract(picked);
  }

  boolean isDone() {
    return left().signum() == 0;
  }

  PickLine with(BigDecimal now) {
    return new PickLine(lineNo, product, wanted, now);
  }

  /** A scanner says barcodes, a person types SKUs in whatever case. */
  boolean isNamed(String code) {
    return code.equals(product.barcode()) || code.equalsIgnoreCase(product.sku());
  }
}
