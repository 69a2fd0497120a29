package plumbline.views.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import plumbline.sync.cache.LedgerAccount;
import plumbline.views.reports.ReportTable.Weight;

/** Figures of accounts, laid out and summed up along the chart of accounts. */
final class ChartTree {
  private final Map<String, LedgerAccount> accounts = new HashMap<>();
  private final Map<String, List<LedgerAccount>> below = new HashMap<>();
  private final List<LedgerAccount> tops = new ArrayList<>();

  /** Only the accounts wanted; one whose parent is not among them stands at the top. */
  ChartTree(List<LedgerAccount> chart, Predicate<LedgerAccount> wanted) {
    chart.stream().filter(wanted).forEach(account -> accounts.put(account.number(), account));
    for (LedgerAccount account : chart) {
      if (wanted.test(account)) {
        String parent = Objects.requireNonNullElse(account.parent(), "");
        if (accounts.containsKey(parent)) {
          below.computeIfAbsent(parent, _ -> new ArrayList<>()).add(account);
        } else {
          tops.add(account);
        }
      }
    }
  }

  /** Adds a line for each account with a figure and each group above one; returns the sums. */
  BigDecimal[] layOut(
      Lines lines, int figures, Function<String, BigDecimal[]> own, Function<String, Drill> drill) {
    BigDecimal[] total = zeros(figures);
    for (LedgerAccount top : tops) {
      add(total, layOut(new Layout(lines, figures, own, drill), top, 0, new HashSet<>()));
    }
    return total;
  }

  private record Layout(
      Lines lines,
      int figures,
      Function<String, BigDecimal[]> own,
      Function<String, Drill> drill) {}

  private BigDecimal[] layOut(Layout layout, LedgerAccount account, int level, Set<String> seen) {
    BigDecimal[] sum = sum(layout, account, new HashSet<>());
    if (isZero(sum) || !seen.add(account.number())) {
      return zeros(layout.figures());
    }
    List<LedgerAccount> children = below.getOrDefault(account.number(), List.of());
    List<Object> cells = new ArrayList<>(List.of(account.number(), account.name()));
    cells.addAll(Arrays.asList(sum));
    boolean leaf = children.isEmpty();
    layout
        .lines()
        .add(
            leaf ? Weight.DETAIL : level == 0 ? Weight.SUBTOTAL : Weight.HEADING,
            level,
            leaf ? Optional.of(layout.drill().apply(account.number())) : Optional.empty(),
            cells.toArray());
    for (LedgerAccount child : children) {
      layOut(layout, child, level + 1, seen);
    }
    return sum;
  }

  private BigDecimal[] sum(Layout layout, LedgerAccount account, Set<String> seen) {
    BigDecimal[] sum = zeros(layout.figures());
    if (seen.add(account.number())) {
      add(sum, layout.own().apply(account.number()));
      for (LedgerAccount child : below.getOrDefault(account.number(), List.of())) {
        add(sum, sum(layout, child, seen));
      }
    }
    return sum;
  }

  static BigDecimal[] zeros(int figures) {
    BigDecimal[] zeros = new BigDecimal[figures];
    Arrays.fill(zeros, BigDecimal.ZERO.setScale(2));
    return zeros;
  }

  static void add(BigDecimal[] sum, BigDecimal[] more) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = sum[i].add(more[i]);
    }
  }

  private static boolean isZero(BigDecimal[] sums) {
    return Arrays.stream(sums).allMatch(sum -> sum.signum() == 0);
  }
}
