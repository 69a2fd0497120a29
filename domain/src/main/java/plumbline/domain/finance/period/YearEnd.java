package plumbline.domain.finance.period;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.EntryLine;

/**
 * The closing entry of a year before it is posted: income and expense back to zero, the difference
 * to the result account. The names are those of the accounts, line by line.
 */
public record YearEnd(int year, Optional<String> resultAccount, int version, List<Line> lines) {
  public YearEnd {
    lines = List.copyOf(lines);
  }

  /** One line; the account is empty while none is chosen for the result. */
  public record Line(EntryLine entry, String accountName, Optional<AccountType> type) {
    boolean isOfResult() {
      return type.filter(t -> t == AccountType.INCOME || t == AccountType.EXPENSE).isEmpty();
    }
  }

  /** What the year earned; a loss is negative. */
  public BigDecimal result() {
    return lines.stream()
        .filter(line -> !line.isOfResult())
        .map(line -> line.entry().debit().subtract(line.entry().credit()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
