package plumbline.domain.finance;

import java.util.Locale;
import java.util.Optional;

/** The five kinds of account. */
public enum AccountType {
  ASSET,
  LIABILITY,
  EQUITY,
  INCOME,
  EXPENSE;

  /** The word used in the database and in files: the constant in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it belongs to profit and loss, and not to the balance sheet. */
  public boolean isOfProfitAndLoss() {
    return this == INCOME || this == EXPENSE;
  }

  public static Optional<AccountType> ofWord(String word) {
    for (AccountType type : values()) {
      if (type.word().equals(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
