package plumbline.views.receiving;

import plumbline.views.shell.Link;
import plumbline.views.stock.StockLink;

/** The screen where goods are taken in. */
public record ReceivingLink() implements Link {
  @Override
  public String desk() {
    return StockLink.DESK;
  }
}
