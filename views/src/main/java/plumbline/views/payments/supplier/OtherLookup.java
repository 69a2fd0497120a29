package plumbline.views.payments.supplier;

import java.util.List;
import plumbline.domain.finance.payment.AccountChoice;
import plumbline.domain.finance.payment.PaymentChoices;
import plumbline.views.widget.Lookup;

/** The accounts a payment can go against, by number or any part of the name. */
record OtherLookup(PaymentChoices choices) implements Lookup<AccountChoice> {
  private static final int MOST = 30;

  @Override
  public List<AccountChoice> find(String typed) throws Exception {
    return choices.otherAccounts(typed, MOST);
  }

  @Override
  public String chosen(AccountChoice account) {
    return account.toString();
  }

  @Override
  public String row(AccountChoice account) {
    return account.toString();
  }
}
