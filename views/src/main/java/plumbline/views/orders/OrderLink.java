package plumbline.views.orders;

import plumbline.views.shell.Link;
import plumbline.views.stock.StockLink;

/** The screens about orders, on the warehouse's desk. */
public sealed interface OrderLink extends Link {
  @Override
  default String desk() {
    return StockLink.DESK;
  }

  /** The list. */
  record All() implements OrderLink {}

  record One(String number) implements OrderLink {}

  record Picking(String number) implements OrderLink {}

  record Returning(String number) implements OrderLink {}
}
