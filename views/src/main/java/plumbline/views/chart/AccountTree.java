package plumbline.views.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.PlainWords;
import plumbline.domain.finance.Account;

/** The accounts in the order of the tree: each under its parent, by number. */
final class AccountTree {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Map<String, Account> byNumber = new HashMap<>();
  private final Map<@Nullable String, List<Account>> below = new HashMap<>();

  AccountTree(Collection<Account> accounts) {
    accounts.forEach(account -> byNumber.put(account.number(), account));
    for (Account account : accounts) {
      @Nullable String parent = account.parent();
      String key = parent != null && byNumber.containsKey(parent) ? parent : null;
      below.computeIfAbsent(key, _ -> new ArrayList<>()).add(account);
    }
  }

  /** All that is not under a folded account. */
  List<ChartRow> unfolded(Set<String> folded) {
    List<ChartRow> rows = new ArrayList<>();
    add(null, 0, byNumber.keySet(), folded, rows);
    return rows;
  }

  /** Those whose number or name has all the words, each with what it stands under. */
  List<ChartRow> matching(String text) {
    List<String> words = List.of(SPACES.split(PlainWords.of(text.strip())));
    Set<String> wanted = new HashSet<>();
    for (Account account : byNumber.values()) {
      String label = PlainWords.of(account.label());
      if (words.stream().allMatch(label::contains)) {
        wantWithAbove(account, wanted);
      }
    }
    List<ChartRow> rows = new ArrayList<>();
    add(null, 0, wanted, Set.of(), rows);
    return rows;
  }

  private void wantWithAbove(Account account, Set<String> wanted) {
    @Nullable Account at = account;
    while (at != null && wanted.add(at.number())) {
      @Nullable String parent = at.parent();
      at = parent == null ? null : byNumber.get(parent);
    }
  }

  private void add(
      @Nullable String parent,
      int depth,
      Set<String> wanted,
      Set<String> folded,
      List<ChartRow> rows) {
    for (Account account : below.getOrDefault(parent, List.of())) {
      String number = account.number();
      if (!wanted.contains(number)) {
        continue;
      }
      boolean parentOfSome =
          below.getOrDefault(number, List.of()).stream()
              .anyMatch(child -> wanted.contains(child.number()));
      boolean isFolded = folded.contains(number);
      rows.add(new ChartRow(account, depth, fold(parentOfSome, isFolded)));
      if (parentOfSome && !isFolded) {
        add(number, depth + 1, wanted, folded, rows);
      }
    }
  }

  private static ChartRow.Fold fold(boolean parentOfSome, boolean folded) {
    if (!parentOfSome) {
      return ChartRow.Fold.NOTHING_BELOW;
    }
    return folded ? ChartRow.Fold.FOLDED : ChartRow.Fold.OPEN;
  }
}
