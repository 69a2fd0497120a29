package plumbline.views.invoices;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.invoice.Issuing;
import plumbline.domain.finance.invoice.OrderToInvoice;
import plumbline.views.field.DateShortcuts;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Progress;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/**
 * The shipped orders and their invoicing, one or many. A row keeps its result until the list is
 * read again; the id of its invoice stays, so that sending it again issues nothing twice.
 */
final class ToInvoiceModel {
  private static final Texts TEXTS = Texts.of(ToInvoiceModel.class);

  private final InvoiceServices services;
  private final WorkRunner runner;
  private final DateShortcuts dates;
  private final Supplier<UUID> ids;
  private final LatestOnly reading;
  private final ObservableList<OrderRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Reading());
  private Runnable onIssued = () -> {};

  /** Where the list stands. */
  sealed interface State {
    record Reading() implements State {}

    record Ready() implements State {}

    record Issuing(long done, long total) implements State {}

    record Failed(Failure failure) implements State {}
  }

  ToInvoiceModel(
      InvoiceServices services, WorkRunner runner, DateShortcuts dates, Supplier<UUID> ids) {
    this.services = services;
    this.runner = runner;
    this.dates = dates;
    this.ids = ids;
    reading = new LatestOnly(runner);
  }

  ObservableList<OrderRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  void setOnIssued(Runnable handler) {
    onIssued = handler;
  }

  void read() {
    if (state.get() instanceof State.Issuing) {
      return;
    }
    state.set(new State.Reading());
    reading.run(
        Work.of(() -> services.orders().waiting())
            .named(TEXTS.get("orders.reading"))
            .onSuccess(this::show)
            .onFailure(failure -> state.set(new State.Failed(failure))));
  }

  private void show(List<OrderToInvoice> orders) {
    List<OrderRow> shown = new ArrayList<>();
    for (OrderToInvoice order : orders) {
      UUID id =
          rows.stream()
              .filter(row -> row.order().number().equals(order.number()))
              .findFirst()
              .map(OrderRow::invoice)
              .orElseGet(ids);
      shown.add(new OrderRow(order, id, new OrderRow.Result.Waiting()));
    }
    rows.setAll(shown);
    state.set(new State.Ready());
  }

  /** Issues the invoices of these rows one after the other; a refused one stops no other. */
  void issue(List<OrderRow> wanted) {
    List<OrderRow> open = wanted.stream().filter(row -> !row.isDone()).toList();
    if (open.isEmpty() || !(state.get() instanceof State.Ready)) {
      return;
    }
    state.set(new State.Issuing(0, open.size()));
    open.forEach(row -> replace(row.with(new OrderRow.Result.Underway())));
    LocalDate today = dates.today();
    runner.run(
        Work.reporting(
                reporter -> {
                  for (int i = 0; i < open.size() && !reporter.cancelled(); i++) {
                    OrderRow done = open.get(i).with(issue(open.get(i), today));
                    runner.onScreen(() -> replace(done));
                    reporter.report(new Progress(i + 1, open.size(), done.order().number()));
                  }
                  return true;
                })
            .named(TEXTS.get("orders.issuing"))
            .onProgress(step -> state.set(new State.Issuing(step.done(), step.total())))
            .onFinished(this::finished));
  }

  private void finished() {
    rows.stream()
        .filter(row -> row.result() instanceof OrderRow.Result.Underway)
        .toList()
        .forEach(row -> replace(row.with(new OrderRow.Result.Waiting())));
    state.set(new State.Ready());
    onIssued.run();
  }

  private OrderRow.Result issue(OrderRow row, LocalDate today) {
    try {
      return services
          .orders()
          .draft(row.order().number(), row.invoice(), today)
          .map(draft -> outcome(() -> services.invoices().issue(draft)))
          .orElseGet(() -> new OrderRow.Result.Refused(TEXTS.get("orders.gone")));
    } catch (SQLException failure) {
      return unanswered(failure);
    }
  }

  private interface Attempt {
    Issuing issue() throws SQLException;
  }

  private static OrderRow.Result outcome(Attempt attempt) {
    try {
      return switch (attempt.issue()) {
        case Issuing.Issued issued -> new OrderRow.Result.Done(issued.number().toString());
        case Issuing.Refused refused ->
            new OrderRow.Result.Refused(
                refused.refusals().stream().map(Refusal::message).collect(Collectors.joining(" ")));
      };
    } catch (SQLException failure) {
      return unanswered(failure);
    }
  }

  private static OrderRow.Result unanswered(SQLException failure) {
    return new OrderRow.Result.Refused(
        TEXTS.get("orders.unanswered", String.valueOf(failure.getMessage())));
  }

  private void replace(OrderRow now) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).order().number().equals(now.order().number())) {
        rows.set(i, now);
      }
    }
  }
}
