package plumbline.views.settings;

import java.util.function.Predicate;
import java.util.function.Supplier;
import plumbline.domain.finance.Account;
import plumbline.views.form.LabelChoices;

/** The accounts of the chart that can be chosen for something. */
final class AccountChoices {
  private AccountChoices() {}

  static LabelChoices of(Supplier<SettingsTables> tables, Predicate<Account> fits) {
    return new LabelChoices(
        () ->
            tables.get().accounts().stream()
                .filter(account -> !account.closed() && !account.group())
                .filter(fits)
                .map(Account::label)
                .toList());
  }
}
