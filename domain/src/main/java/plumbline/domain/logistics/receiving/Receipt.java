package plumbline.domain.logistics.receiving;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.logistics.GoodsLine;

/**
 * Goods that came in. The client makes the id, so that a receipt sent twice comes in once.
 *
 * @param purchaseOrder the order they came for; null for none
 * @param deliveryNote the supplier's, as it stands on the paper
 */
public record Receipt(
    UUID id,
    @Nullable UUID purchaseOrder,
    int warehouseId,
    String deliveryNote,
    List<GoodsLine> lines) {}
