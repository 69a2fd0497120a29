package plumbline.sync.cache;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import plumbline.domain.finance.AccountType;

/** Debit and credit of every account with movement, by account number, as of one moment. */
public record TrialBalance(Instant asOf, List<Row> rows) {
  public TrialBalance {
    rows = List.copyOf(rows);
  }

  /** One account's turnover. */
  public record Row(
      String account, String name, AccountType type, BigDecimal debit, BigDecimal credit) {
    /** Debit minus credit. */
    public BigDecimal balance() {
      return debit.subtract(credit);
    }
  }

  public BigDecimal debit() {
    return rows.stream().map(Row::debit).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public BigDecimal credit() {
    return rows.stream().map(Row::credit).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
