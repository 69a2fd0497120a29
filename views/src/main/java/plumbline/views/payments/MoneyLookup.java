package plumbline.views.payments;

import java.util.List;
import java.util.Locale;
import plumbline.domain.finance.payment.AccountChoice;
import plumbline.domain.finance.payment.PaymentChoices;
import plumbline.views.widget.Lookup;

/** Bank accounts and cash desks by number or any part of the name. */
public record MoneyLookup(PaymentChoices choices) implements Lookup<AccountChoice> {
  @Override
  public List<AccountChoice> find(String typed) throws Exception {
    String text = typed.toLowerCase(Locale.ROOT);
    return choices.moneyAccounts().stream()
        .filter(account -> account.toString().toLowerCase(Locale.ROOT).contains(text))
        .toList();
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
