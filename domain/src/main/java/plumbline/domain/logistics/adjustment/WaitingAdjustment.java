package plumbline.domain.logistics.adjustment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An adjustment above the limit that a second person has to decide.
 *
 * @param worth at the purchase price, in the firm's currency; null where there is none
 */
public record WaitingAdjustment(
    UUID id,
    String number,
    String sku,
    String name,
    String unit,
    int warehouseId,
    BigDecimal quantity,
    @Nullable BigDecimal worth,
    String reason,
    String note,
    String askedBy,
    Instant askedAt) {}
