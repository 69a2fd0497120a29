package plumbline.views.payments;

import java.util.List;
import plumbline.domain.finance.invoice.Buyer;
import plumbline.domain.finance.invoice.InvoiceChoices;
import plumbline.views.widget.Lookup;

/** Customers by number or any part of the name. */
record PayerLookup(InvoiceChoices customers) implements Lookup<Buyer> {
  private static final int MOST = 30;

  @Override
  public List<Buyer> find(String typed) throws Exception {
    return customers.buyers(typed, MOST);
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
