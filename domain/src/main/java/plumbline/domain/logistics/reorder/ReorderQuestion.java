package plumbline.domain.logistics.reorder;

/** For which warehouse, how many days the stock must last, and how many weeks of sales tell. */
public record ReorderQuestion(int warehouseId, int days, int weeks) {}
