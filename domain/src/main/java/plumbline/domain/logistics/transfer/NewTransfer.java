package plumbline.domain.logistics.transfer;

import java.util.List;
import java.util.UUID;
import plumbline.domain.logistics.GoodsLine;

/** Goods to send to another warehouse. The client makes the id: sent twice, they leave once. */
public record NewTransfer(
    UUID id, int fromWarehouse, int toWarehouse, String note, List<GoodsLine> lines) {}
