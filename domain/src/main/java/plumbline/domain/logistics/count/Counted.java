package plumbline.domain.logistics.count;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * So much was counted, under an id of the client's: said twice it counts once. It replaces what was
 * said of the product before, or adds to it.
 */
public record Counted(
    UUID id, UUID countId, long productId, BigDecimal quantity, boolean replaces) {}
