package plumbline.views.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.widget.PageQuery.Sort;

/** The rows of a paged list and what is known of the rest. Knows no control. */
public final class PagedRows<R> {
  /** No more than this is held; who wants to see further narrows the filter or turns the order. */
  public static final int MOST = 3_000;

  private static final int PAGE = 200;

  /** Where the list stands. */
  public sealed interface State {
    record Loading() implements State {}

    record Loaded(int rows, boolean more, OptionalLong about) implements State {}

    record Failed(Failure failure) implements State {}
  }

  private final PageLoader<R> loader;
  private final LatestOnly questions;
  private final ObservableList<R> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Loading());
  private FilterQuery filter = FilterQuery.ALL;
  private Optional<Sort> sort = Optional.empty();
  private OptionalLong about = OptionalLong.empty();
  private boolean more;
  private boolean asking;

  public PagedRows(PageLoader<R> loader, WorkRunner runner) {
    this.loader = loader;
    questions = new LatestOnly(runner);
  }

  public ObservableList<R> rows() {
    return rows;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Starts over with another filter. */
  public void filter(FilterQuery wanted) {
    filter = wanted;
    restart();
  }

  /** Starts over in another order. */
  public void sort(Optional<Sort> wanted) {
    sort = wanted;
    restart();
  }

  /** Reads again what is held; what is shown stays until the answer is there. */
  public void refresh() {
    ask(Optional.empty(), Math.max(PAGE, rows.size()), false);
  }

  /** The screen is near the end of the rows held. */
  public void wantMore() {
    if (more && !asking && rows.size() < MOST) {
      ask(Optional.of(rows.getLast()), Math.min(PAGE, MOST - rows.size()), true);
    }
  }

  private void restart() {
    state.set(new State.Loading());
    ask(Optional.empty(), PAGE, false);
  }

  private void ask(Optional<R> after, int limit, boolean append) {
    asking = true;
    PageQuery<R> query = new PageQuery<>(filter, sort, after, limit);
    questions.run(
        Work.of(() -> loader.load(query))
            .named("page")
            .onSuccess(page -> take(page, append))
            .onFailure(
                failure -> {
                  asking = false;
                  state.set(new State.Failed(failure));
                }));
  }

  private void take(Page<R> page, boolean append) {
    asking = false;
    more = page.more();
    if (page.about().isPresent() || !append) {
      about = page.about();
    }
    if (append) {
      rows.addAll(page.rows());
    } else {
      replace(page.rows());
    }
    state.set(new State.Loaded(rows.size(), more, about));
  }

  /** Rows that did not change stay untouched, so that a live update does not disturb reading. */
  private void replace(List<R> fresh) {
    if (fresh.size() == rows.size()) {
      List<R> old = new ArrayList<>(rows);
      for (int i = 0; i < fresh.size(); i++) {
        if (!fresh.get(i).equals(old.get(i))) {
          rows.set(i, fresh.get(i));
        }
      }
    } else {
      rows.setAll(fresh);
    }
  }
}
