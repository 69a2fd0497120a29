package plumbline.test.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Rows;
import plumbline.sync.cache.AccountLine;
import plumbline.sync.cache.AccountLinesQuery;
import plumbline.sync.cache.LedgerCache;
import plumbline.sync.cache.TrialBalance;
import plumbline.test.ledger.Books;

/** Compares a cache with the ledger it is a copy of. */
final class CachedLedger {
  private static final int PAGE = 500;

  private CachedLedger() {}

  static void assertEqual(LedgerCache cache, Books books) throws SQLException {
    TrialBalance balance = cache.trialBalance(null).orElseThrow();
    var cached = new TreeMap<String, List<BigDecimal>>();
    balance.rows().forEach(row -> cached.put(row.account(), List.of(row.debit(), row.credit())));
    assertThat(cached).isEqualTo(central(books));
    assertThat(balance.debit()).isEqualByComparingTo(balance.credit());
    for (TrialBalance.Row row : balance.rows()) {
      assertLinesAddUp(cache, books, row);
    }
  }

  private static TreeMap<String, List<BigDecimal>> central(Books books) throws SQLException {
    var totals = new TreeMap<String, List<BigDecimal>>();
    try (Connection connection = books.database().connect()) {
      Rows.list(
          connection,
          "select account, sum(debit), sum(credit) from finance.journal_line group by account",
          row -> totals.put(row.getString(1), List.of(row.getBigDecimal(2), row.getBigDecimal(3))));
    }
    return totals;
  }

  private static void assertLinesAddUp(LedgerCache cache, Books books, TrialBalance.Row row)
      throws SQLException {
    long lines = 0;
    BigDecimal expected = BigDecimal.ZERO;
    AccountLine.@Nullable Position after = null;
    List<AccountLine> page;
    do {
      page = cache.lines(new AccountLinesQuery(row.account(), null, null, after, PAGE));
      for (AccountLine line : page) {
        expected = expected.add(line.debit()).subtract(line.credit());
        assertThat(line.balance()).isEqualByComparingTo(expected);
        after = line.position();
        lines++;
      }
    } while (!page.isEmpty());
    assertThat(expected).isEqualByComparingTo(row.balance());
    assertThat(lines)
        .isEqualTo(
            books.count("from finance.journal_line where account = '" + row.account() + "'"));
  }
}
