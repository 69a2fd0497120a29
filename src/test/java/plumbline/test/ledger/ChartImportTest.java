package plumbline.test.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.AccountType;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.ChartImport;
import plumbline.domain.finance.ChartImport.Result;

class ChartImportTest {
  @Test
  void accounts_are_added_changed_or_left_alone_and_a_bad_one_stops_all() throws Exception {
    Books books = Books.of(ChartImportTest.class);
    List<Account> accounts =
        List.of(
            new Account("3811", "Pénztár, forint", AccountType.ASSET, "381", false),
            new Account("381", "Pénztár", AccountType.ASSET, null, false),
            new Account("91", "Árbevétel", AccountType.INCOME, null, false));
    try (CentralDatabase central = books.signIn()) {
      var chart = new ChartImport(central);

      assertThat(chart.take(accounts)).isEqualTo(new Result.Done(2, 1, 0));
      assertThat(chart.take(accounts)).isEqualTo(new Result.Done(0, 0, 3));
      assertThat(new CentralLedger(central).accounts())
          .usingElementComparator((one, other) -> one.saysTheSameAs(other) ? 0 : 1)
          .containsAll(accounts)
          .hasSize(Books.ACCOUNTS.size() + 2);

      var wrong =
          List.of(
              new Account("92", "Egyéb", AccountType.INCOME, null, false),
              new Account("91", "Árbevétel", AccountType.EXPENSE, null, false));
      assertThat(chart.take(wrong)).isInstanceOf(Result.Refused.class);
      assertThat(new CentralLedger(central).accounts()).hasSize(Books.ACCOUNTS.size() + 2);
    }
  }
}
