package plumbline.domain.logistics.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One product of a count. What was counted is empty until somebody counted it; the variance is held
 * against what was on hand at that moment.
 */
public record CountLine(
    long productId,
    String sku,
    String name,
    String unit,
    String location,
    @Nullable BigDecimal counted,
    @Nullable BigDecimal onHandThen,
    boolean movedBetween,
    String countedBy,
    @Nullable Instant countedAt,
    @Nullable BigDecimal variance,
    @Nullable BigDecimal purchasePrice) {
  public boolean isCounted() {
    return counted != null;
  }

  /** The variance in money; empty where nothing is counted or no purchase price is known. */
  public Optional<BigDecimal> value() {
    return variance == null || purchasePrice == null
        ? Optional.empty()
        : Optional.of(variance.multiply(purchasePrice).setScale(2, RoundingMode.HALF_UP));
  }
}
