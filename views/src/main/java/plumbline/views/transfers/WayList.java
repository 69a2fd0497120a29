package plumbline.views.transfers;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.logistics.Stock;
import plumbline.domain.logistics.Warehouse;
import plumbline.domain.logistics.transfer.Transfer;
import plumbline.domain.logistics.transfer.Transfers;
import plumbline.views.tally.ScanJob;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** What is on its way to and from the warehouse one is in. */
final class WayList {
  private static final Texts TEXTS = Texts.of(WayList.class);

  private final Transfers transfers;
  private final Stock stock;
  private final WorkRunner runner;
  private final LatestOnly reading;
  private final ScanJob job;
  private final ObservableList<Warehouse> warehouses = FXCollections.observableArrayList();
  private final ObservableList<Warehouse> others = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Warehouse>> here =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Warehouse>> there =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<Transfer> underWay = FXCollections.observableArrayList();

  WayList(Transfers transfers, Stock stock, WorkRunner runner, ScanJob job) {
    this.transfers = transfers;
    this.stock = stock;
    this.runner = runner;
    this.job = job;
    reading = new LatestOnly(runner);
    here.subscribe((before, now) -> moved());
  }

  ObservableList<Warehouse> warehouses() {
    return warehouses;
  }

  /** Where goods can be sent. */
  ObservableList<Warehouse> others() {
    return others;
  }

  ObjectProperty<Optional<Warehouse>> hereProperty() {
    return here;
  }

  ObjectProperty<Optional<Warehouse>> thereProperty() {
    return there;
  }

  ObservableList<Transfer> underWay() {
    return underWay;
  }

  String name(int warehouse) {
    return warehouses.stream()
        .filter(place -> place.id() == warehouse)
        .map(Warehouse::name)
        .findFirst()
        .orElse("");
  }

  boolean isToHere(Transfer transfer) {
    return here.get().map(Warehouse::id).filter(id -> id == transfer.toWarehouse()).isPresent();
  }

  Optional<Transfer> numbered(String code) {
    return underWay.stream().filter(t -> t.number().equalsIgnoreCase(code)).findFirst();
  }

  void refresh() {
    job.turns().asked();
    runner.run(
        Work.of(stock::warehouses)
            .named(TEXTS.get("work.read"))
            .onSuccess(this::show)
            .onFailure(failure -> job.miss(TEXTS.get("not.read", failure.reason())))
            .onFinished(job.turns()::answered));
  }

  private void show(List<Warehouse> found) {
    Optional<Warehouse> before = here.get();
    warehouses.setAll(found);
    Optional<Warehouse> now = before.filter(found::contains).or(() -> found.stream().findFirst());
    if (now.equals(before)) {
      read();
    } else {
      here.set(now);
    }
  }

  private void moved() {
    others.setAll(
        warehouses.stream().filter(place -> !Optional.of(place).equals(here.get())).toList());
    there.set(others.stream().findFirst());
    read();
  }

  private void read() {
    here.get().ifPresent(this::read);
  }

  private void read(Warehouse place) {
    job.turns().asked();
    reading.run(
        Work.of(() -> transfers.underWay(place.id()))
            .named(TEXTS.get("work.read"))
            .onSuccess(underWay::setAll)
            .onFailure(failure -> job.miss(TEXTS.get("not.read", failure.reason())))
            .onFinished(job.turns()::answered));
  }
}
