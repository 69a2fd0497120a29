package plumbline.views.journal.books;

import java.util.List;
import plumbline.domain.finance.Account;
import plumbline.views.field.Choices;

/** The open accounts to choose from. */
public record AccountChoices(Books books) implements Choices<Account> {
  private static final int MOST = 60;

  @Override
  public List<Account> find(String typed) {
    return books.chart().find(typed, MOST);
  }

  @Override
  public String chosen(Account account) {
    return account.label();
  }

  @Override
  public String row(Account account) {
    return account.label();
  }
}
