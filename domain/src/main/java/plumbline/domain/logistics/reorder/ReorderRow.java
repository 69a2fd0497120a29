package plumbline.domain.logistics.reorder;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A product of which there is less than is needed: the minimum, and on top what sells in the days
 * asked for. Proposed is what is missing to that, in whole units.
 */
public record ReorderRow(
    long productId,
    String sku,
    String name,
    String unit,
    BigDecimal minimum,
    BigDecimal available,
    BigDecimal sold,
    BigDecimal perDay,
    BigDecimal needed,
    BigDecimal proposed,
    @Nullable BigDecimal purchasePrice) {}
