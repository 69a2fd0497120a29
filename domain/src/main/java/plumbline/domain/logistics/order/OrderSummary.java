package plumbline.domain.logistics.order;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * An order in a list.
 *
 * @param missing what is neither delivered nor reserved, as "SKU × quantity, ..."; empty when
 *     nothing is short
 */
public record OrderSummary(
    long id,
    String number,
    String customerNumber,
    String customerName,
    Instant placedAt,
    OrderState state,
    BigDecimal total,
    String missing) {

  /** Where a page begins. */
  public record Position(Instant placedAt, long id) {}

  public Position position() {
    return new Position(placedAt, id);
  }
}
