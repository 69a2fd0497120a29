package plumbline.views.orders;

import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.logistics.order.CustomerOrder;
import plumbline.domain.logistics.order.OrderOutcome;
import plumbline.domain.logistics.order.Orders;
import plumbline.domain.logistics.order.Shipment;
import plumbline.views.shell.Workbench;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;

/** One order and what can be done with it; what is refused is said in the database's words. */
final class OrderModel {
  private static final Texts TEXTS = Texts.of(OrderModel.class);

  private final OrderServices services;
  private final Workbench bench;
  private final String number;
  private final Papers papers;
  private final LatestOnly latest;
  private final ReadOnlyObjectWrapper<OrderReading> reading =
      new ReadOnlyObjectWrapper<>(new OrderReading.Underway());
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private Runnable onChanged = () -> {};
  private boolean acting;

  OrderModel(OrderServices services, Workbench bench, String number) {
    this.services = services;
    this.bench = bench;
    this.number = number;
    papers = new Papers(services.papers(), bench, refusal::set);
    latest = new LatestOnly(bench.runner());
  }

  ReadOnlyObjectProperty<OrderReading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  boolean works() {
    return services.works();
  }

  void setOnChanged(Runnable handler) {
    onChanged = handler;
  }

  Optional<CustomerOrder> order() {
    return reading.get() instanceof OrderReading.Shown(CustomerOrder order)
        ? Optional.of(order)
        : Optional.empty();
  }

  void read() {
    latest.run(
        Work.of(() -> services.orders().order(number))
            .named(TEXTS.get("order.reading"))
            .onSuccess(
                found ->
                    reading.set(
                        found
                            .<OrderReading>map(OrderReading.Shown::new)
                            .orElseGet(OrderReading.Missing::new)))
            .onFailure(failure -> reading.set(new OrderReading.Failed(failure))));
  }

  void accept() {
    act(() -> orders().accept(number));
  }

  void reserve() {
    act(() -> orders().reserve(number));
  }

  void cancelRest(String reason) {
    act(() -> orders().cancelRest(number, reason));
  }

  void cancelOrder(String reason) {
    act(() -> orders().cancelOrder(number, reason));
  }

  /** Of the list under way, else of the last one. */
  void savePickingList() {
    order()
        .flatMap(order -> order.underWay().or(() -> order.shipments().stream().findFirst()))
        .ifPresentOrElse(
            list -> papers.savePickingList(number, list.id()),
            () -> refusal.set(TEXTS.get("order.noList")));
  }

  /** Of the latest delivery. */
  void saveDeliveryNote() {
    order().stream()
        .flatMap(order -> order.shipments().stream())
        .filter(list -> list.state() == Shipment.State.SHIPPED)
        .findFirst()
        .ifPresentOrElse(
            list -> papers.saveDeliveryNote(number, list.id()),
            () -> refusal.set(TEXTS.get("order.noDelivery")));
  }

  void forget() {
    latest.forget();
  }

  private Orders orders() {
    return services.orders();
  }

  private void act(Callable<OrderOutcome> step) {
    if (!services.works() || acting) {
      return;
    }
    acting = true;
    refusal.set("");
    bench
        .runner()
        .run(
            Work.of(step)
                .named(TEXTS.get("order.acting"))
                .onSuccess(this::answered)
                .onFailure(failure -> refusal.set(TEXTS.get("order.unanswered", failure.reason())))
                .onFinished(() -> acting = false));
  }

  private void answered(OrderOutcome outcome) {
    switch (outcome) {
      case OrderOutcome.Done(var state) ->
          bench.dialogs().notice(TEXTS.get("order.is", number, OrderColumns.stateWord(state)));
      case OrderOutcome.Shipped(var state, String note) ->
          bench
              .dialogs()
              .notice(TEXTS.get("order.is", number + " " + note, OrderColumns.stateWord(state)));
      case OrderOutcome.Refused(var why) -> refusal.set(why.message());
    }
    read();
    onChanged.run();
  }
}
