package plumbline.views.stock;

import plumbline.views.shell.Link;

/** The screens of the warehouse's desk. */
public sealed interface StockLink extends Link {
  /** The id of the desk these screens belong to. */
  String DESK = "stock";

  @Override
  default String desk() {
    return DESK;
  }

  /** Stock by warehouse. */
  record Levels() implements StockLink {}

  /** Lots by expiry. */
  record Expiring() implements StockLink {}

  /** Adjustments that wait for a second person. */
  record Waiting() implements StockLink {}
}
