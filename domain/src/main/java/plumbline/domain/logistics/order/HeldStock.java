package plumbline.domain.logistics.order;

import java.math.BigDecimal;

/** What is reserved for an order in a warehouse and has not left it. */
public record HeldStock(String sku, int warehouseId, String warehouse, BigDecimal quantity) {}
