package plumbline.views.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.views.task.InlineWorkRunner;
import plumbline.views.widget.PageQuery.Sort;
import plumbline.views.widget.PagedRows.State;

class PagedRowsTest {
  private final List<PageQuery<Integer>> asked = new ArrayList<>();
  private int size = 48_000;

  @Test
  void further_pages_are_read_by_key_from_the_last_row_held() {
    PagedRows<Integer> rows = new PagedRows<>(this::load, InlineWorkRunner.immediate());
    rows.refresh();
    rows.wantMore();
    assertThat(rows.rows()).hasSize(400).doesNotHaveDuplicates();
    assertThat(asked.getLast().after()).contains(199);
    assertThat(rows.stateProperty().get())
        .isEqualTo(new State.Loaded(400, true, OptionalLong.of(48_000)));
  }

  @Test
  void never_more_than_a_few_thousand_rows_are_held() {
    PagedRows<Integer> rows = new PagedRows<>(this::load, InlineWorkRunner.immediate());
    rows.refresh();
    for (int i = 0; i < 100; i++) {
      rows.wantMore();
    }
    assertThat(rows.rows()).hasSize(PagedRows.MOST);
  }

  @Test
  void a_page_is_asked_for_once_however_often_the_end_comes_into_sight() {
    InlineWorkRunner runner = InlineWorkRunner.held();
    PagedRows<Integer> rows = new PagedRows<>(this::load, runner);
    rows.refresh();
    runner.runOldest();
    rows.wantMore();
    rows.wantMore();
    assertThat(runner.waiting()).isEqualTo(1);
  }

  @Test
  void a_sort_or_a_filter_asks_again_from_the_top() {
    PagedRows<Integer> rows = new PagedRows<>(this::load, InlineWorkRunner.immediate());
    rows.refresh();
    rows.wantMore();
    rows.sort(Optional.of(new Sort("name", true)));
    assertThat(asked.getLast().after()).isEmpty();
    assertThat(asked.getLast().sort()).contains(new Sort("name", true));
    rows.filter(FilterQuery.parse("bolt", Set.of()));
    assertThat(asked.getLast().filter().text()).isEqualTo("bolt");
    assertThat(rows.rows()).hasSize(200);
  }

  @Test
  void the_answer_to_an_older_filter_is_dropped() {
    InlineWorkRunner runner = InlineWorkRunner.held();
    PagedRows<Integer> rows = new PagedRows<>(this::load, runner);
    rows.filter(FilterQuery.parse("old", Set.of()));
    size = 3;
    rows.filter(FilterQuery.parse("new", Set.of()));
    runner.runNewest();
    size = 50;
    runner.runOldest();
    assertThat(rows.rows()).hasSize(3);
  }

  @Test
  void a_failure_keeps_the_rows_and_is_told() {
    List<Boolean> fails = new ArrayList<>(List.of(false));
    PagedRows<Integer> rows =
        new PagedRows<>(
            query -> {
              if (fails.getFirst()) {
                throw new IllegalStateException("gone");
              }
              return load(query);
            },
            InlineWorkRunner.immediate());
    rows.refresh();
    fails.set(0, true);
    rows.refresh();
    assertThat(rows.rows()).hasSize(200);
    assertThat(rows.stateProperty().get()).isInstanceOf(State.Failed.class);
  }

  private Page<Integer> load(PageQuery<Integer> query) {
    asked.add(query);
    int from = query.after().map(last -> last + 1).orElse(0);
    int to = Math.min(size, from + query.limit());
    return new Page<>(IntStream.range(from, to).boxed().toList(), to < size, OptionalLong.of(size));
  }
}
