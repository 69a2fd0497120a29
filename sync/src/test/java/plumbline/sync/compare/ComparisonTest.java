package plumbline.sync.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final EntityDefinition ENTITY =
      new EntityDefinition("thing", List.of("name", "price"), true, true);

  private final List<Difference> found = new ArrayList<>();

  @Test
  void equal_sides_differ_in_nothing() {
    Outcome outcome = compare(List.of(row("a", "x", "1")), List.of(row("a", "x", "1.00")));
    assertThat(found).isEmpty();
    assertThat(outcome).isEqualTo(new Outcome.Complete(new Outcome.Count(1, 1, 0, 0)));
  }

  @Test
  void two_empty_sides_agree() {
    assertThat(compare(List.of(), List.of())).isInstanceOf(Outcome.Complete.class);
    assertThat(found).isEmpty();
  }

  @Test
  void a_record_on_one_side_only_is_shown_by_its_name_beside_nothing() {
    compare(List.of(row("a", "Drum", "1")), List.of(row("b", "Reel", "1")));
    assertThat(found)
        .containsExactly(
            new Difference(
                "thing",
                "a",
                "record",
                Value.present("Drum"),
                Value.absent(),
                DifferenceKind.MISSING_IN_SHOP,
                State.DRIFT),
            new Difference(
                "thing",
                "b",
                "record",
                Value.absent(),
                Value.present("Reel"),
                DifferenceKind.MISSING_IN_ERP,
                State.DRIFT));
  }

  @Test
  void what_cannot_be_read_is_unknown_even_if_both_sides_hold_the_same() {
    compare(List.of(row("a", "x", "5,0")), List.of(row("a", "x", "5,0")));
    assertThat(found)
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.state()).isEqualTo(State.UNKNOWN);
              assertThat(difference.field()).isEqualTo("price");
              assertThat(difference.why()).contains("5,0");
            });
  }

  @Test
  void a_doubled_key_is_reported_once_and_the_merge_goes_on_behind_it() {
    compare(
        List.of(row("a", "x", "1"), row("b", "y", "1"), row("c", "z", "1")),
        List.of(row("a", "x", "2"), row("a", "x", "1"), row("a", "q", "1"), row("c", "z", "9")));
    assertThat(found)
        .extracting(Difference::key, Difference::kind, Difference::state)
        .containsExactly(
            tuple("a", DifferenceKind.DUPLICATE, State.UNKNOWN),
            tuple("b", DifferenceKind.MISSING_IN_SHOP, State.DRIFT),
            tuple("c", DifferenceKind.FIELD, State.DRIFT));
  }

  @Test
  void a_row_without_key_is_unknown_under_its_own_id() {
    compare(List.of(), List.of(Row.doubtful("", "shop:12", "It has no SKU.")));
    assertThat(found)
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.key()).isEqualTo("shop:12");
              assertThat(difference.kind()).isEqualTo(DifferenceKind.UNREADABLE_ROW);
              assertThat(difference.state()).isEqualTo(State.UNKNOWN);
            });
  }

  @Test
  void keys_out_of_order_stop_the_comparison() {
    InMemorySource erp = new InMemorySource(List.of(row("a", "x", "1")));
    InMemorySource shop = new InMemorySource(List.of());
    shop.rows.addAll(List.of(row("c", "x", "1"), row("b", "x", "1")));
    Outcome outcome = new Comparison(ENTITY, erp, shop).run(found::addAll);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Incomplete.class,
            incomplete -> assertThat(incomplete.cause()).contains("'b' after 'c'"));
  }

  @Test
  void a_connection_cut_halfway_keeps_what_was_found_and_invents_nothing_missing() {
    InMemorySource erp =
        new InMemorySource(List.of(row("a", "x", "1"), row("b", "x", "1"), row("c", "x", "1")));
    InMemorySource shop = new InMemorySource(List.of(row("a", "x", "2"), row("b", "x", "1")));
    Source cut = new CutSource(shop, 2);
    Outcome outcome = new Comparison(ENTITY, erp, cut).run(found::addAll);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Incomplete.class,
            incomplete -> {
              assertThat(incomplete.cause()).isEqualTo("cut");
              assertThat(incomplete.reached()).isEqualTo("a");
            });
    assertThat(found)
        .extracting(Difference::key, Difference::state)
        .containsExactly(tuple("a", State.DRIFT));
  }

  @Test
  void a_difference_that_is_gone_at_the_second_look_is_not_reported() {
    InMemorySource erp = new InMemorySource(List.of(row("a", "x", "1"), row("b", "x", "1")));
    InMemorySource shop = new InMemorySource(List.of(row("a", "x", "2"), row("b", "x", "2")));
    Source settling = new ChangingSource(shop, () -> shop.rows.set(0, row("a", "x", "1")));
    new Comparison(ENTITY, erp, settling).run(found::addAll);
    assertThat(found).extracting(Difference::key).containsExactly("b");
  }

  @Test
  void a_second_difference_that_appears_at_the_second_look_gets_a_look_of_its_own() {
    InMemorySource erp = new InMemorySource(List.of(row("a", "x", "1")));
    InMemorySource shop = new InMemorySource(List.of(row("a", "x", "2")));
    Source moving = new ChangingSource(shop, () -> shop.rows.set(0, row("a", "y", "2")));
    new Comparison(ENTITY, erp, moving).run(found::addAll);
    assertThat(found)
        .extracting(Difference::field, Difference::state)
        .containsExactlyInAnyOrder(tuple("price", State.DRIFT), tuple("name", State.DRIFT));
  }

  @Test
  void stock_of_a_product_that_one_side_lacks_is_not_reported_again_as_stock() {
    new Comparison(
            EntityDefinition.STOCK,
            new InMemorySource(List.of(Row.of("a", Decimals.quantity("1")))),
            new InMemorySource(List.of(Row.of("b", Decimals.quantity("1")))))
        .run(found::addAll);
    assertThat(found).isEmpty();
  }

  private Outcome compare(List<Row> erp, List<Row> shop) {
    return new Comparison(ENTITY, new InMemorySource(erp), new InMemorySource(shop), 2)
        .run(found::addAll);
  }

  private static Row row(String key, String name, String price) {
    return Row.of(key, Texts.plain(name), Decimals.money(price));
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.api.Assertions.tuple(values);
  }

  /** Fails after some rows of the pass; a second look works. */
  private record CutSource(Source whole, int after) implements Source {
    @Override
    public RowStream all() throws SourceException {
      RowStream rows = whole.all();
      int[] read = {0};
      return new RowStream() {
        @Override
        public Row next() throws SourceException {
          if (read[0]++ == after) {
            throw new SourceException("cut");
          }
          return rows.next();
        }

        @Override
        public void close() {
          rows.close();
        }
      };
    }

    @Override
    public RowStream only(Collection<String> labels) throws SourceException {
      return whole.only(labels);
    }
  }

  /** Changes just before it is looked at again. */
  private record ChangingSource(Source source, Runnable change) implements Source {
    @Override
    public RowStream all() throws SourceException {
      return source.all();
    }

    @Override
    public RowStream only(Collection<String> labels) throws SourceException {
      change.run();
      return source.only(labels);
    }
  }
}
