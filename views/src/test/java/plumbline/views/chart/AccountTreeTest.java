package plumbline.views.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTreeTest {
  private final AccountTree tree =
      new AccountTree(
          List.of(
              MemoryChart.account("3", "Követelések", null),
              MemoryChart.account("31", "Vevők", "3"),
              MemoryChart.account("311", "Belföldi vevők", "31"),
              MemoryChart.account("38", "Pénzeszközök", "3"),
              MemoryChart.account("91", "Árbevétel", "9")));

  @Test
  void each_account_stands_under_its_parent_and_one_without_at_the_top() {
    assertThat(tree.unfolded(Set.of()))
        .extracting(row -> row.account().number(), ChartRow::depth, ChartRow::fold)
        .containsExactly(
            tuple("3", 0, ChartRow.Fold.OPEN),
            tuple("31", 1, ChartRow.Fold.OPEN),
            tuple("311", 2, ChartRow.Fold.NOTHING_BELOW),
            tuple("38", 1, ChartRow.Fold.NOTHING_BELOW),
            tuple("91", 0, ChartRow.Fold.NOTHING_BELOW));
  }

  @Test
  void what_is_folded_hides_all_under_it() {
    assertThat(tree.unfolded(Set.of("31")))
        .extracting(row -> row.account().number(), ChartRow::fold)
        .contains(tuple("31", ChartRow.Fold.FOLDED))
        .doesNotContain(tuple("311", ChartRow.Fold.NOTHING_BELOW));
  }

  @Test
  void what_matches_comes_with_what_it_stands_under_with_or_without_accents() {
    assertThat(tree.matching("BELFOLDI vev"))
        .extracting(row -> row.account().number())
        .containsExactly("3", "31", "311");
    assertThat(tree.matching("nincs")).isEmpty();
  }
}
