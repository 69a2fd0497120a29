package plumbline.domain.logistics.receiving;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import plumbline.domain.logistics.GoodsLine;

/** Goods to order from a supplier. The client makes the id: asked twice, it is one order. */
public record NewPurchaseOrder(
    UUID id, String supplier, int warehouseId, LocalDate expectedOn, List<GoodsLine> lines) {}
