package plumbline.views.journal.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.AccountType;
import plumbline.views.journal.MemoryLedger;

class ChartOfAccountsTest {
  private ChartOfAccounts chart = ChartOfAccounts.EMPTY;

  @BeforeEach
  void fill() throws Exception {
    MemoryLedger ledger = new MemoryLedger();
    ledger.account("4542", "Suppliers, Euró", AccountType.LIABILITY);
    ledger.account("9220", "Income from 4541 deposits", AccountType.INCOME);
    chart = new ChartOfAccounts(ledger.accounts());
  }

  @Test
  void finds_by_the_start_of_a_number() {
    assertThat(found("454")).startsWith("4541", "4542");
  }

  @Test
  void puts_the_account_with_the_number_before_those_that_mention_it() {
    assertThat(found("4541")).containsExactly("4541", "9220");
  }

  @Test
  void finds_any_part_of_a_name_without_its_accents() {
    assertThat(found("eloleg")).containsExactly("3811");
    assertThat(found("vaci")).containsExactly("3811");
    assertThat(found("uppl")).containsExactly("4541", "4542");
  }

  @Test
  void finds_by_several_words_in_any_order() {
    assertThat(found("euro supp")).containsExactly("4542");
  }

  @Test
  void does_not_offer_a_closed_account_but_knows_its_name() {
    assertThat(found("rent")).containsExactly("5220");
    assertThat(chart.label("5999")).isEqualTo("5999 Old rent");
  }

  @Test
  void reads_a_number_or_a_label_but_no_half_of_one() {
    assertThat(chart.named("5220 Rent").map(Account::number)).contains("5220");
    assertThat(chart.named(" 5220 ").map(Account::number)).contains("5220");
    assertThat(chart.named("5220 Re")).isEmpty();
    assertThat(chart.named("Rent")).isEmpty();
  }

  private List<String> found(String typed) {
    return chart.find(typed, 8).stream().map(Account::number).toList();
  }
}
