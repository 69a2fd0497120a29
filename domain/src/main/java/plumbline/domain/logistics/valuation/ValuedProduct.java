package plumbline.domain.logistics.valuation;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What all of a product is worth, over all warehouses and with what is between them.
 *
 * @param average per unit; null while there is none
 * @param unposted what the ledger does not know yet
 */
public record ValuedProduct(
    long productId,
    String sku,
    String name,
    String unit,
    BigDecimal quantity,
    @Nullable BigDecimal average,
    BigDecimal value,
    Instant movedAt,
    BigDecimal unposted,
    long unpostedMovements) {}
