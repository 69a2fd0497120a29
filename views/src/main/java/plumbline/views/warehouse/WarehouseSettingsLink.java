package plumbline.views.warehouse;

import plumbline.views.shell.Link;
import plumbline.views.stock.StockLink;

/** The warehouse's settings, on its desk. */
public record WarehouseSettingsLink() implements Link {
  @Override
  public String desk() {
    return StockLink.DESK;
  }
}
