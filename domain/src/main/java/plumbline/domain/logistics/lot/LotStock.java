package plumbline.domain.logistics.lot;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * So much of a lot in one warehouse.
 *
 * @param expiresOn the last day it is good; null when it does not expire
 * @param daysLeft until then, by the server's calendar; negative when it has expired
 */
public record LotStock(
    long lotId,
    long productId,
    String sku,
    String name,
    String unit,
    String code,
    @Nullable LocalDate expiresOn,
    @Nullable Integer daysLeft,
    int warehouseId,
    String warehouse,
    BigDecimal onHand) {
  /** It was good until yesterday at the latest. */
  public boolean isExpired() {
    return daysLeft != null && daysLeft < 0;
  }
}
