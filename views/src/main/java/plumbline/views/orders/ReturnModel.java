package plumbline.views.orders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.logistics.Warehouse;
import plumbline.domain.logistics.order.CustomerOrder;
import plumbline.domain.logistics.order.GoodsReturn;
import plumbline.domain.logistics.order.OrderOutcome;
import plumbline.domain.logistics.order.TakingBack;
import plumbline.views.shell.Workbench;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;

/** A return being typed. Its id stays until it is booked, so that sending it again is harmless. */
final class ReturnModel {
  private static final Texts TEXTS = Texts.of(ReturnModel.class);

  private final OrderServices services;
  private final Workbench bench;
  private final String number;
  private final UUID id;
  private final ObservableList<ReturnRow> rows = FXCollections.observableArrayList();
  private final ObservableList<Warehouse> warehouses = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Warehouse>> warehouse =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<OrderReading> reading =
      new ReadOnlyObjectWrapper<>(new OrderReading.Underway());
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private Runnable onBooked = () -> {};
  private boolean booking;

  ReturnModel(OrderServices services, Workbench bench, Supplier<UUID> ids, String number) {
    this.services = services;
    this.bench = bench;
    this.number = number;
    id = ids.get();
  }

  private record Found(Optional<CustomerOrder> order, List<Warehouse> warehouses) {}

  ObservableList<ReturnRow> rows() {
    return rows;
  }

  ObservableList<Warehouse> warehouses() {
    return warehouses;
  }

  ObjectProperty<Optional<Warehouse>> warehouseProperty() {
    return warehouse;
  }

  ReadOnlyObjectProperty<OrderReading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  String number() {
    return number;
  }

  void setOnBooked(Runnable handler) {
    onBooked = handler;
  }

  /** Reads once; what was typed is never discarded. */
  void read() {
    if (reading.get() instanceof OrderReading.Shown) {
      return;
    }
    bench
        .runner()
        .run(
            Work.of(
                    () ->
                        new Found(services.orders().order(number), services.orders().warehouses()))
                .named(TEXTS.get("order.reading"))
                .onSuccess(this::show)
                .onFailure(failure -> reading.set(new OrderReading.Failed(failure))));
  }

  private void show(Found found) {
    warehouses.setAll(found.warehouses());
    warehouse.set(warehouses.stream().findFirst());
    rows.setAll(
        found.order().stream()
            .flatMap(order -> order.lines().stream())
            .filter(line -> line.withCustomer().signum() > 0)
            .map(ReturnRow::of)
            .toList());
    reading.set(
        found
            .order()
            .<OrderReading>map(OrderReading.Shown::new)
            .orElseGet(OrderReading.Missing::new));
  }

  /** Everything the customer has comes back. */
  void fillAll() {
    rows.forEach(row -> row.quantity().set(row.line().withCustomer()));
  }

  void book(String reason) {
    Optional<ReturnRow> wrong = rows.stream().filter(ReturnRow::isUnreadable).findFirst();
    if (wrong.isPresent()) {
      refusal.set(TEXTS.get("return.unreadable", wrong.get().line().product().sku()));
      return;
    }
    List<GoodsReturn.Line> lines = rows.stream().flatMap(row -> row.back().stream()).toList();
    if (booking || warehouse.get().isEmpty()) {
      return;
    }
    TakingBack back = new TakingBack(id, number, warehouse.get().get().id(), reason, lines);
    booking = true;
    refusal.set("");
    bench
        .runner()
        .run(
            Work.of(() -> services.orders().takeBack(back))
                .named(TEXTS.get("order.acting"))
                .onSuccess(this::answered)
                .onFailure(failure -> refusal.set(TEXTS.get("order.unanswered", failure.reason())))
                .onFinished(() -> booking = false));
  }

  private void answered(OrderOutcome outcome) {
    if (outcome instanceof OrderOutcome.Refused(var why)) {
      refusal.set(why.message());
    } else {
      bench.dialogs().notice(TEXTS.get("return.booked", number));
      onBooked.run();
    }
  }
}
