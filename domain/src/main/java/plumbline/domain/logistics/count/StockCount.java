package plumbline.domain.logistics.count;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A count: which warehouse, by what, who opened and ended it, and what it comes to. */
public record StockCount(
    UUID id,
    String number,
    String warehouse,
    CountKind kind,
    String title,
    CountState state,
    String openedBy,
    Instant openedAt,
    @Nullable String endedBy,
    @Nullable Instant endedAt,
    CountTotals totals) {
  public boolean isOpen() {
    return state == CountState.OPEN;
  }
}
