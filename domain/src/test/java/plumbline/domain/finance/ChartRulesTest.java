package plumbline.domain.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.ChartImport.RefusedAccount;

class ChartRulesTest {
  private final ChartRules rules =
      new ChartRules(Map.of("38", account("38", AccountType.ASSET, null)));

  @Test
  void a_parent_is_in_the_chart_or_in_the_list_in_any_order() {
    assertThat(
            refusedFields(
                account("3811", AccountType.ASSET, "381"), account("381", AccountType.ASSET, "38")))
        .isEmpty();
    assertThat(refusedFields(account("4", AccountType.LIABILITY, "40")))
        .containsExactly("0 parent");
  }

  @Test
  void no_account_stands_above_itself() {
    assertThat(
            refusedFields(
                account("1", AccountType.ASSET, "2"),
                account("2", AccountType.ASSET, "1"),
                account("3", AccountType.ASSET, "3"),
                account("4", AccountType.ASSET, "1")))
        .containsExactly("0 parent", "1 parent", "2 parent");
  }

  @Test
  void the_type_of_an_account_never_changes() {
    assertThat(refusedFields(account("38", AccountType.EXPENSE, null))).containsExactly("0 type");
  }

  @Test
  void a_number_is_given_once_and_has_only_certain_characters() {
    assertThat(
            refusedFields(
                account("5", AccountType.EXPENSE, null),
                account("5", AccountType.EXPENSE, null),
                account("5 1", AccountType.EXPENSE, null)))
        .containsExactly("1 account", "2 account");
  }

  private List<String> refusedFields(Account... accounts) {
    return rules.check(List.of(accounts)).stream()
        .map((RefusedAccount refused) -> refused.index() + " " + refused.refusal().field())
        .toList();
  }

  private static Account account(String number, AccountType type, @Nullable String parent) {
    return new Account(number, "Account " + number, type, parent, false);
  }
}
