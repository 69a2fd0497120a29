package plumbline.views.transfers;

import plumbline.views.shell.Link;
import plumbline.views.stock.StockLink;

/** The screen of goods between warehouses. */
public record TransfersLink() implements Link {
  @Override
  public String desk() {
    return StockLink.DESK;
  }
}
