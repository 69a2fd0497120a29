package plumbline.domain.logistics.reorder;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A product of which there is less than is needed: the minimum, and on top what sells in the days
 * asked for. Proposed is what is missing to that, in whole units, less what is on its way already.
 */
public record ReorderRow(
    long productId,
    String sku,
    String name,
    String unit,
    BigDecimal minimum,
    BigDecimal available,
    BigDecimal incoming,
    BigDecimal sold,
    BigDecimal perDay,
    BigDecimal needed,
    BigDecimal proposed,
    @Nullable BigDecimal purchasePrice) {}
