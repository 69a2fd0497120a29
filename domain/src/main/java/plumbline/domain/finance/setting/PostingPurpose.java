package plumbline.domain.finance.setting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.ControlKind;

/** What an account is posted to for. The database knows it by the constant in lower case. */
public enum PostingPurpose {
  RECEIVABLE(ControlKind.RECEIVABLES, AccountType.ASSET),
  PAYABLE(ControlKind.PAYABLES, AccountType.LIABILITY, AccountType.ASSET),
  REVENUE(null, AccountType.INCOME),
  DELIVERY_REVENUE(null, AccountType.INCOME),
  OUTPUT_VAT(ControlKind.VAT, AccountType.LIABILITY, AccountType.ASSET),
  STOCK(ControlKind.STOCK, AccountType.ASSET),
  GOODS_RECEIVED(null, AccountType.LIABILITY),
  COST_OF_GOODS(null, AccountType.EXPENSE),
  STOCK_DIFFERENCE(null, AccountType.EXPENSE, AccountType.INCOME),
  OWN_USE(null, AccountType.EXPENSE);

  private final @Nullable ControlKind control;
  private final AccountType first;
  private final AccountType other;

  PostingPurpose(@Nullable ControlKind control, AccountType first, AccountType other) {
    this.control = control;
    this.first = first;
    this.other = other;
  }

  PostingPurpose(@Nullable ControlKind control, AccountType only) {
    this(control, only, only);
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static PostingPurpose ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Whether documents may be posted to the account for this. */
  public boolean accepts(Account account) {
    return !account.closed()
        && !account.group()
        && (account.type() == first || account.type() == other)
        && (account.control() == null || account.control() == control);
  }
}
