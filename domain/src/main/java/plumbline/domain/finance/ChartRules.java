package plumbline.domain.finance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Refusal;

/** What a list of accounts must keep to before it may join the chart. */
final class ChartRules {
  private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z.-]{1,20}");

  private final Map<String, Account> chart;

  ChartRules(Map<String, Account> chart) {
    this.chart = chart;
  }

  static boolean isSame(Account before, Account now) {
    return before.name().equals(now.name()) && Objects.equals(before.parent(), now.parent());
  }

  List<ChartImport.RefusedAccount> check(List<Account> accounts) {
    Map<String, Account> together = new HashMap<>(chart);
    accounts.forEach(account -> together.put(account.number(), account));
    Set<String> given = new HashSet<>();
    List<ChartImport.RefusedAccount> refused = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      List<Refusal> refusals = new ArrayList<>();
      checkAccount(accounts.get(i), given, refusals);
      checkParent(accounts.get(i), together, refusals);
      for (Refusal refusal : refusals) {
        refused.add(new ChartImport.RefusedAccount(i, refusal));
      }
    }
    return refused;
  }

  private void checkAccount(Account account, Set<String> given, List<Refusal> refusals) {
    String number = account.number();
    if (!NUMBER.matcher(number).matches()) {
      refusals.add(
          new Refusal(
              "account",
              number,
              "An account number is 1 to 20 digits, letters A to Z, dots and hyphens."));
    } else if (!given.add(number)) {
      refusals.add(
          new Refusal("account", number, "Account " + number + " is given twice. Keep one."));
    }
    if (account.name().isBlank() || !account.name().equals(account.name().strip())) {
      refusals.add(new Refusal("name", account.name(), "Give the account a name."));
    }
    Account before = chart.get(number);
    if (before != null && before.type() != account.type()) {
      refusals.add(
          new Refusal(
              "type",
              account.type().word(),
              "Account %s is of type %s, and an account's type never changes. Use a new number."
                  .formatted(before.label(), before.type().word())));
    }
  }

  private static void checkParent(
      Account account, Map<String, Account> together, List<Refusal> refusals) {
    @Nullable String parent = account.parent();
    if (parent == null) {
      return;
    }
    if (!together.containsKey(parent)) {
      refusals.add(
          new Refusal(
              "parent",
              parent,
              "There is no account %s. A parent is in the chart or in the same list; or leave it"
                      .formatted(parent)
                  + " empty."));
      return;
    }
    checkPlace(account, together.get(parent), refusals);
    Set<String> above = new HashSet<>();
    for (String at = parent; at != null && above.add(at); at = parentOf(at, together)) {
      if (at.equals(account.number())) {
        refusals.add(
            new Refusal(
                "parent",
                parent,
                "Account %s would stand above itself. Choose another parent."
                    .formatted(account.number())));
        return;
      }
    }
  }

  private static void checkPlace(Account account, @Nullable Account above, List<Refusal> refusals) {
    if (above == null) {
      return;
    }
    if (account.type().isOfProfitAndLoss() != above.type().isOfProfitAndLoss()) {
      refusals.add(
          new Refusal(
              "parent",
              above.number(),
              ("%s is of type %s and cannot stand under an account of type %s: one belongs to the"
                      + " balance sheet, the other to profit and loss. Choose a parent of the same"
                      + " statement.")
                  .formatted(account.number(), account.type().word(), above.type().word())));
    } else if (above.closed() && !account.closed()) {
      refusals.add(
          new Refusal(
              "parent",
              above.number(),
              "Account %s is closed. Reopen it first, or choose an open parent."
                  .formatted(above.label())));
    }
  }

  private static @Nullable String parentOf(String number, Map<String, Account> together) {
    Account account = together.get(number);
    return account == null ? null : account.parent();
  }
}
