package plumbline.sync.cache;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import plumbline.domain.finance.AccountType;

/**
 * Opening balance, debit and credit of every account that has any, by account number, as of one
 * moment.
 */
public record TrialBalance(Instant asOf, List<Row> rows) {
  public TrialBalance {
    rows = List.copyOf(rows);
  }

  /** One account's turnover. */
  public record Row(
      String account,
      String name,
      AccountType type,
      BigDecimal opening,
      BigDecimal debit,
      BigDecimal credit) {
    /** The balance after the last day: opening balance plus debit minus credit. */
    public BigDecimal balance() {
      return opening.add(debit).subtract(credit);
    }
  }

  public BigDecimal opening() {
    return rows.stream().map(Row::opening).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public BigDecimal debit() {
    return rows.stream().map(Row::debit).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public BigDecimal credit() {
    return rows.stream().map(Row::credit).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
