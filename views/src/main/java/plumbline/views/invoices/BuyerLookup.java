package plumbline.views.invoices;

import java.util.List;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.invoice.InvoiceChoices;
import plumbline.views.widget.Lookup;

/** Customers by number or any part of the name. */
record BuyerLookup(InvoiceChoices choices) implements Lookup<Buyer> {
  private static final int MOST = 30;

  @Override
  public List<Buyer> find(String typed) throws Exception {
    return choices.buyers(typed, MOST);
  }

  @Override
  public String chosen(Buyer buyer) {
    return buyer.number() + " " + buyer.name();
  }

  @Override
  public String row(Buyer buyer) {
    return buyer.number() + " " + buyer.name();
  }

  @Override
  public String detail(Buyer buyer) {
    return buyer.address();
  }
}
