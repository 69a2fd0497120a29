package plumbline.domain.logistics;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A correction of stock in one warehouse: positive puts in, negative takes out. The client makes
 * the id, so that an adjustment submitted twice moves stock once.
 */
public record Adjustment(
    UUID id, long productId, int warehouseId, BigDecimal quantity, String reason, String note) {}
