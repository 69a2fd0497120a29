package plumbline.views.reorder;

import plumbline.views.shell.Link;
import plumbline.views.stock.StockLink;

/** The list of what to order, on the warehouse's desk. */
public record ReorderLink() implements Link {
  @Override
  public String desk() {
    return StockLink.DESK;
  }
}
