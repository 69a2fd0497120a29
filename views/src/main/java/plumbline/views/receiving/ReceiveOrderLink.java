package plumbline.views.receiving;

import plumbline.domain.logistics.Warehouse;
import plumbline.domain.logistics.receiving.PurchaseOrder;
import plumbline.views.shell.Link;
import plumbline.views.stock.StockLink;

/** Goods of this purchase order are taken in. */
public record ReceiveOrderLink(PurchaseOrder order, Warehouse warehouse) implements Link {
  @Override
  public String desk() {
    return StockLink.DESK;
  }
}
