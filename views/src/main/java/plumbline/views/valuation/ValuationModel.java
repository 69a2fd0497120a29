package plumbline.views.valuation;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.logistics.valuation.StockValues;
import plumbline.domain.logistics.valuation.StockWorth;
import plumbline.domain.logistics.valuation.ValuePosting;
import plumbline.domain.logistics.valuation.ValuedProduct;
import plumbline.views.shell.Workbench;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.widget.FilterQuery;
import plumbline.views.widget.Page;
import plumbline.views.widget.PageQuery;
import plumbline.views.widget.PagedRows;

/** The products with their value, the total beside the ledger's, and posting what waits. */
final class ValuationModel {
  private static final Texts TEXTS = Texts.of(ValuationModel.class);

  private final StockValues values;
  private final Workbench bench;
  private final boolean posts;
  private final PagedRows<ValuedProduct> rows;
  private final MovementValues movements;
  private final LatestOnly totals;
  private final ReadOnlyObjectWrapper<Optional<StockWorth>> worth =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private FilterQuery query = FilterQuery.ALL;
  private final ReadOnlyObjectWrapper<Optional<Instant>> asOf =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean posting;

  /** Whether the person may have movements posted. */
  ValuationModel(StockValues values, Workbench bench, boolean posts) {
    this.values = values;
    this.bench = bench;
    this.posts = posts;
    rows = new PagedRows<>(this::page, bench.runner());
    movements = new MovementValues(values, bench.runner());
    totals = new LatestOnly(bench.runner());
  }

  PagedRows<ValuedProduct> rows() {
    return rows;
  }

  MovementValues movements() {
    return movements;
  }

  boolean posts() {
    return posts;
  }

  /** Of the whole stock, whatever the filter shows; empty until it is known. */
  ReadOnlyObjectProperty<Optional<StockWorth>> worthProperty() {
    return worth.getReadOnlyProperty();
  }

  /** When what is shown was so for certain. */
  ReadOnlyObjectProperty<Optional<Instant>> asOfProperty() {
    return asOf.getReadOnlyProperty();
  }

  /** What is wrong with the filter, or why nothing was posted. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** What the list shows, for a file of the same. */
  FilterQuery query() {
    return query;
  }

  void filter(FilterQuery wanted) {
    refusal.set(ValueListFilter.of(wanted).refusal().orElse(""));
    if (refusal.get().isEmpty()) {
      query = wanted;
      rows.filter(wanted);
    }
  }

  void refresh() {
    rows.refresh();
    readWorth();
    movements.refresh();
  }

  void readWorth() {
    Instant asked = bench.clock().instant();
    totals.run(
        Work.of(values::worth)
            .named(TEXTS.get("worth.reading"))
            .onSuccess(
                found -> {
                  worth.set(Optional.of(found));
                  asOf.set(Optional.of(asked));
                })
            .onFailure(
                failure ->
                    refusal.set(TEXTS.get("worth.failed", String.valueOf(failure.reason())))));
  }

  private Page<ValuedProduct> page(PageQuery<ValuedProduct> asked) throws SQLException {
    List<ValuedProduct> page =
        values.page(
            ValueListFilter.of(asked.filter()).filter(),
            asked.after().map(ValuedProduct::sku).orElse(null),
            asked.limit());
    return new Page<>(page, page.size() == asked.limit(), OptionalLong.empty());
  }

  /** Has everything posted that waits; asked twice, it is done once. */
  void post() {
    if (!posts || posting) {
      return;
    }
    posting = true;
    refusal.set("");
    bench
        .runner()
        .run(
            Work.of(values::post)
                .named(TEXTS.get("posting"))
                .onSuccess(this::posted)
                .onFailure((Failure failure) -> refusal.set(failure.reason()))
                .onFinished(this::finished));
  }

  private void posted(ValuePosting outcome) {
    switch (outcome) {
      case ValuePosting.Refused(var why) -> refusal.set(why.message());
      case ValuePosting.Posted(long moved, long entries) ->
          bench
              .dialogs()
              .notice(
                  moved == 0
                      ? TEXTS.get("posted.nothing")
                      : TEXTS.get("posted.done", Amounts.ofProgram().count(moved), entries));
    }
  }

  private void finished() {
    posting = false;
    refresh();
  }
}
