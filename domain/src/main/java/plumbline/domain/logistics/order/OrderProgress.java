package plumbline.domain.logistics.order;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far a line of an order is.
 *
 * @param reserved of what is open, what is held for this line, on a picking list or not
 * @param underWay what stands on picking lists
 * @param picked of what stands on picking lists, what was found
 * @param open what is still to be delivered
 */
public record OrderProgress(
    int lineNo,
    Product product,
    BigDecimal ordered,
    BigDecimal cancelled,
    BigDecimal reserved,
    BigDecimal underWay,
    BigDecimal picked,
    BigDecimal shipped,
    BigDecimal returned,
    BigDecimal open) {

  /** What was ordered, as it is known by the scanner and to a person. */
  public record Product(String sku, String name, String unit, @Nullable String barcode) {}

  OrderProgress reserving(BigDecimal held) {
    return new OrderProgress(
        lineNo, product, ordered, cancelled, held, underWay, picked, shipped, returned, open);
  }

  /** What is open and not reserved: it waits for goods to come in. */
  public BigDecimal backorder() {
    return open.subtract(reserved).max(BigDecimal.ZERO);
  }

  /** What the customer has and may bring back. */
  public BigDecimal withCustomer() {
    return shipped.subtract(returned);
  }
}
