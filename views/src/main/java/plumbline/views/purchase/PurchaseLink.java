package plumbline.views.purchase;

import java.util.UUID;
import plumbline.views.shell.Link;
import plumbline.views.stock.StockLink;

/** The screens about purchase orders, on the warehouse's desk. */
public sealed interface PurchaseLink extends Link {
  @Override
  default String desk() {
    return StockLink.DESK;
  }

  /** The list. */
  record All() implements PurchaseLink {}

  record One(UUID id, String number) implements PurchaseLink {}

  /** One that is not ordered yet. */
  record Draft(UUID id) implements PurchaseLink {}
}
