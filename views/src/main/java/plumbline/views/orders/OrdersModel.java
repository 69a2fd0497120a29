package plumbline.views.orders;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.logistics.order.OrderOutcome;
import plumbline.domain.logistics.order.OrderState;
import plumbline.domain.logistics.order.OrderSummary;
import plumbline.views.shell.Workbench;
import plumbline.views.task.Failure;
import plumbline.views.task.Progress;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;
import plumbline.views.widget.FilterQuery;
import plumbline.views.widget.Page;
import plumbline.views.widget.PageQuery;
import plumbline.views.widget.PagedRows;

/** The list of orders, the newest first, and accepting many of them at once. */
final class OrdersModel {
  private static final Texts TEXTS = Texts.of(OrdersModel.class);
  private static final int COUNT_BOUND = 50_000;

  private final OrderServices services;
  private final Workbench bench;
  private final PagedRows<OrderSummary> rows;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
  private boolean accepting;

  OrdersModel(OrderServices services, Workbench bench) {
    this.services = services;
    this.bench = bench;
    rows = new PagedRows<>(this::page, bench.runner());
  }

  PagedRows<OrderSummary> rows() {
    return rows;
  }

  /** What is wrong with the filter, or why orders were not accepted. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  ReadOnlyStringProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  boolean works() {
    return services.works();
  }

  /** How long an order waits; nothing once there is nothing left to deliver. */
  Duration age(OrderSummary order) {
    return order.state().isOpen()
        ? Duration.between(order.placedAt(), bench.clock().instant())
        : Duration.ZERO;
  }

  boolean isLate(OrderSummary order) {
    return age(order).compareTo(OrderListFilter.PATIENCE) > 0;
  }

  void filter(FilterQuery query) {
    List<String> refusals = OrderListFilter.of(query, bench.clock()).refusals();
    refusal.set(String.join(" ", refusals));
    if (refusals.isEmpty()) {
      rows.filter(query);
    }
  }

  void refresh() {
    rows.refresh();
  }

  private Page<OrderSummary> page(PageQuery<OrderSummary> query) throws Exception {
    Clock clock = bench.clock();
    var filter = OrderListFilter.of(query.filter(), clock).filter();
    OrderSummary.Position after = query.after().map(OrderSummary::position).orElse(null);
    List<OrderSummary> page = services.orders().page(filter, after, query.limit());
    OptionalLong about =
        after == null
            ? OptionalLong.of(services.orders().count(filter, COUNT_BOUND))
            : OptionalLong.empty();
    return new Page<>(page, page.size() == query.limit(), about);
  }

  /** What came of accepting several. */
  private record Accepted(int done, int short_, List<String> refusals) {}

  /** Accepts them one after the other; a refused one stops no other. */
  void accept(List<OrderSummary> wanted) {
    if (!services.works() || accepting || wanted.isEmpty()) {
      return;
    }
    accepting = true;
    refusal.set("");
    bench
        .runner()
        .run(
            Work.reporting(
                    reporter -> {
                      List<OrderOutcome> outcomes = new ArrayList<>();
                      for (OrderSummary order : wanted) {
                        outcomes.add(services.orders().accept(order.number()));
                        reporter.report(
                            new Progress(outcomes.size(), wanted.size(), order.number()));
                      }
                      return sum(outcomes);
                    })
                .named(TEXTS.get("list.accepting"))
                .onProgress(
                    step -> progress.set(TEXTS.get("list.progress", step.done(), step.total())))
                .onSuccess(this::accepted)
                .onFailure(SQLException.class, this::unanswered)
                .onFailure((Failure failure) -> refusal.set(failure.reason()))
                .onFinished(this::finished));
  }

  private static Accepted sum(List<OrderOutcome> outcomes) {
    int done = 0;
    int missing = 0;
    List<String> refusals = new ArrayList<>();
    for (OrderOutcome outcome : outcomes) {
      switch (outcome) {
        case OrderOutcome.Done(OrderState state) -> {
          done++;
          missing += state == OrderState.ACCEPTED ? 1 : 0;
        }
        case OrderOutcome.Shipped _ -> done++;
        case OrderOutcome.Refused(var why) -> refusals.add(why.message());
      }
    }
    return new Accepted(done, missing, refusals);
  }

  private void accepted(Accepted sum) {
    refusal.set(String.join(" ", sum.refusals()));
    if (sum.done() > 0) {
      bench.dialogs().notice(TEXTS.get("list.accepted", sum.done(), sum.short_()));
    }
  }

  private void unanswered(SQLException failure) {
    refusal.set(TEXTS.get("order.unanswered", String.valueOf(failure.getMessage())));
  }

  private void finished() {
    accepting = false;
    progress.set("");
    rows.refresh();
  }
}
