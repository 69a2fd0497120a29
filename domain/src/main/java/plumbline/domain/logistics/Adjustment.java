package plumbline.domain.logistics;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction of stock in one warehouse: positive puts in, negative takes out. The client makes
 * the id, so that an adjustment submitted twice moves stock once.
 *
 * @param lot the lot it goes into or comes out of, where somebody named it
 */
public record Adjustment(
    UUID id,
    long productId,
    int warehouseId,
    BigDecimal quantity,
    String reason,
    String note,
    @Nullable LotName lot) {
  public Adjustment(
      UUID id, long productId, int warehouseId, BigDecimal quantity, String reason, String note) {
    this(id, productId, warehouseId, quantity, reason, note, null);
  }
}
