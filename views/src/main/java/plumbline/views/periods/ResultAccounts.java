package plumbline.views.periods;

import java.util.List;
import java.util.Locale;
import plumbline.domain.finance.period.ResultAccount;
import plumbline.views.field.Choices;

/** The accounts that can take the result of a year. */
final class ResultAccounts implements Choices<ResultAccount> {
  private List<ResultAccount> accounts = List.of();

  void offer(List<ResultAccount> found) {
    accounts = List.copyOf(found);
  }

  @Override
  public List<ResultAccount> find(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    return accounts.stream()
        .filter(account -> account.label().toLowerCase(Locale.ROOT).contains(text))
        .toList();
  }

  @Override
  public String chosen(ResultAccount account) {
    return account.label();
  }

  @Override
  public String row(ResultAccount account) {
    return account.label();
  }

  /** The account's number and name, or just what is known of it. */
  String label(String number) {
    return accounts.stream()
        .filter(account -> account.number().equals(number))
        .map(ResultAccount::label)
        .findFirst()
        .orElse(number);
  }
}
