package plumbline.domain.logistics.receiving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An order at a supplier that is not here in full yet.
 *
 * @param lines how many products are on it
 * @param share how much of it has come, from 0 to 1
 */
public record PurchaseOrder(
    UUID id,
    String number,
    String supplier,
    int warehouseId,
    LocalDate expectedOn,
    int lines,
    BigDecimal share) {}
