package plumbline.domain.finance.setting;

import java.util.List;
import plumbline.domain.finance.invoice.InvoiceNumber;

/**
 * All of Finance's settings, as they stood at one moment.
 *
 * @param accounts one for each purpose and VAT code it can be set for, whether set or not
 * @param lastNumbers the last number each series gave in its newest year
 */
public record Settings(
    SellerSetting seller,
    List<PostingAccount> accounts,
    List<HouseRule> rules,
    List<HouseBank> banks,
    List<InvoiceNumber> lastNumbers) {
  public Settings {
    accounts = List.copyOf(accounts);
    rules = List.copyOf(rules);
    banks = List.copyOf(banks);
    lastNumbers = List.copyOf(lastNumbers);
  }
}
