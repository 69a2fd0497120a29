package plumbline.views.receiving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import plumbline.domain.logistics.Stock;
import plumbline.domain.logistics.Warehouse;
import plumbline.domain.logistics.label.GoodsLabel;
import plumbline.domain.logistics.receiving.PurchaseLine;
import plumbline.domain.logistics.receiving.PurchaseOrder;
import plumbline.domain.logistics.receiving.Receipt;
import plumbline.domain.logistics.receiving.ReceiptResult;
import plumbline.domain.logistics.receiving.Receiving;
import plumbline.views.labels.LabelsLink;
import plumbline.views.scan.ScanReading;
import plumbline.views.tally.ScanJob;
import plumbline.views.tally.TallyLine;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/**
 * Takes goods in. A receipt has its id from when it is begun until it is booked, so that it comes
 * in once however often it is sent; what was scanned stays until then.
 */
final class ReceivingModel {
  private static final Texts TEXTS = Texts.of(ReceivingModel.class);

  private final Receiving receiving;
  private final Stock stock;
  private final WorkRunner runner;
  private final LatestOnly reading;
  private final Supplier<UUID> ids;
  private final ScanJob job;
  private final LotForm lots;
  private final ObservableList<Warehouse> warehouses = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Warehouse>> warehouse =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<PurchaseOrder> orders = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<ReceivingState> state =
      new ReadOnlyObjectWrapper<>(new ReceivingState.Choosing());
  private final StringProperty deliveryNote = new SimpleStringProperty("");
  private UUID id;
  private List<TallyLine> lastReceived = List.of();

  ReceivingModel(
      Receiving receiving,
      Stock stock,
      WorkRunner runner,
      Supplier<UUID> ids,
      ScanJob job,
      LotForm lots) {
    this.receiving = receiving;
    this.stock = stock;
    this.runner = runner;
    this.ids = ids;
    this.job = job;
    this.lots = lots;
    job.askForLots(lots);
    reading = new LatestOnly(runner);
    id = ids.get();
    warehouse.subscribe((before, now) -> readOrders());
  }

  ScanJob job() {
    return job;
  }

  LotForm lots() {
    return lots;
  }

  ObservableList<Warehouse> warehouses() {
    return warehouses;
  }

  ObjectProperty<Optional<Warehouse>> warehouseProperty() {
    return warehouse;
  }

  /** What the warehouse waits for. */
  ObservableList<PurchaseOrder> orders() {
    return orders;
  }

  ReadOnlyObjectProperty<ReceivingState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  StringProperty deliveryNoteProperty() {
    return deliveryNote;
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
    Optional<Warehouse> before = warehouse.get();
    warehouses.setAll(found);
    Optional<Warehouse> now = before.filter(found::contains).or(() -> found.stream().findFirst());
    if (now.equals(before)) {
      readOrders();
    } else {
      warehouse.set(now);
    }
  }

  private void readOrders() {
    warehouse.get().ifPresent(this::readOrders);
  }

  private void readOrders(Warehouse place) {
    job.turns().asked();
    reading.run(
        Work.of(() -> receiving.open(place.id()))
            .named(TEXTS.get("work.read"))
            .onSuccess(orders::setAll)
            .onFailure(failure -> job.miss(TEXTS.get("not.read", failure.reason())))
            .onFinished(job.turns()::answered));
  }

  /** A purchase order's number opens it; goods scanned before one is chosen have none. */
  void scanned(ScanReading.Read read) {
    job.turns().take(() -> take(read));
  }

  private void take(ScanReading.Read read) {
    if (isLotMissing()) {
      return;
    }
    switch (state.get()) {
      case ReceivingState.Choosing _ -> {
        Optional<PurchaseOrder> order =
            orders.stream().filter(o -> o.number().equalsIgnoreCase(read.code())).findFirst();
        if (order.isPresent()) {
          begin(order.get());
        } else {
          beginFree();
          job.scan(read);
        }
      }
      case ReceivingState.Scanning(Optional<PurchaseOrder> order) -> {
        if (order.isPresent()) {
          job.scanExpected(read, TEXTS.get("not.ordered", order.get().number()));
        } else {
          job.scan(read);
        }
      }
      case ReceivingState.Sent _ -> job.miss(TEXTS.get("wait"));
    }
  }

  private boolean isLotMissing() {
    lots.askedProperty()
        .get()
        .ifPresent(goods -> job.miss(TEXTS.get("lot.first", goods.product().sku())));
    return lots.isOpen();
  }

  void begin(PurchaseOrder order) {
    job.turns().asked();
    runner.run(
        Work.of(() -> receiving.lines(order.id()))
            .named(TEXTS.get("work.read"))
            .onSuccess(lines -> begin(order, lines))
            .onFailure(failure -> job.miss(TEXTS.get("not.read", failure.reason())))
            .onFinished(job.turns()::answered));
  }

  private void begin(PurchaseOrder order, List<PurchaseLine> lines) {
    lots.forget();
    job.begin(
        lines.stream()
            .map(line -> new TallyLine(line.product(), line.open(), BigDecimal.ZERO))
            .toList());
    id = ids.get();
    state.set(new ReceivingState.Scanning(Optional.of(order)));
    job.say(TEXTS.get("begun", order.number()));
  }

  void beginFree() {
    if (state.get() instanceof ReceivingState.Choosing) {
      job.begin(List.of());
      id = ids.get();
      state.set(new ReceivingState.Scanning(Optional.empty()));
      job.say(TEXTS.get("begun.free"));
    }
  }

  /** Back to what is waited for; what was scanned is given up. */
  void leave() {
    if (state.get() instanceof ReceivingState.Scanning) {
      job.turns().forget();
      chooseAgain(TEXTS.get("left"));
    }
  }

  /** A label for each piece of the last receipt; nothing while none is booked. */
  Optional<LabelsLink> labels() {
    List<GoodsLabel> labels =
        lastReceived.stream()
            .filter(line -> line.scanned().signum() > 0)
            .map(line -> LabelsLink.of(line.product(), line.scanned()))
            .toList();
    if (labels.isEmpty()) {
      job.miss(TEXTS.get("labels.none"));
    }
    return labels.isEmpty() ? Optional.empty() : Optional.of(new LabelsLink(labels));
  }

  private void chooseAgain(String words) {
    lots.forget();
    job.begin(List.of());
    deliveryNote.set("");
    state.set(new ReceivingState.Choosing());
    job.say(words);
    readOrders();
  }

  /** All that was scanned, once it is answered. */
  void book() {
    job.turns().take(this::bookScanned);
  }

  private void bookScanned() {
    if (!(state.get() instanceof ReceivingState.Scanning(Optional<PurchaseOrder> order))
        || warehouse.get().isEmpty()
        || isLotMissing()) {
      return;
    }
    @Nullable UUID purchase = order.map(PurchaseOrder::id).orElse(null);
    Receipt receipt =
        new Receipt(
            id, purchase, warehouse.get().get().id(), deliveryNote.get().strip(), job.scanned());
    state.set(new ReceivingState.Sent(order));
    runner.run(
        Work.of(() -> receiving.receive(receipt))
            .named(TEXTS.get("work.book"))
            .onSuccess(result -> answered(result, order))
            .onFailure(
                failure -> {
                  state.set(new ReceivingState.Scanning(order));
                  job.miss(TEXTS.get("unanswered", failure.reason()));
                }));
  }

  private void answered(ReceiptResult result, Optional<PurchaseOrder> order) {
    switch (result) {
      case ReceiptResult.Received(String number) -> {
        lastReceived = List.copyOf(job.lines());
        chooseAgain(TEXTS.get("booked", number));
      }
      case ReceiptResult.Refused(var refusal) -> {
        state.set(new ReceivingState.Scanning(order));
        job.miss(refusal.message());
      }
    }
  }
}
