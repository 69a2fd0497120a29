package plumbline.views.purchase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import plumbline.domain.logistics.Warehouse;
import plumbline.domain.logistics.receiving.NewPurchaseOrder;
import plumbline.domain.logistics.receiving.ReceiptResult;
import plumbline.views.field.DateShortcuts;
import plumbline.views.field.DateText;
import plumbline.views.scan.ScanReading;
import plumbline.views.shell.Workbench;
import plumbline.views.tally.ScanJob;
import plumbline.views.tally.TallyLine;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/**
 * A purchase order being typed. Its id is kept until it is ordered, so that it is ordered once
 * however often it is sent; all that was typed stays until then, whatever fails.
 */
final class DraftModel {
  static final String SUPPLIER = "supplier";
  static final String WAREHOUSE = "warehouse";
  static final String EXPECTED = "expected";

  private static final Texts TEXTS = Texts.of(DraftModel.class);
  private static final int OFFERS = 8;
  private static final int DAYS_TO_COME = 7;

  private final PurchaseServices services;
  private final Workbench bench;
  private final UUID id;
  private final ScanJob job;
  private final LatestOnly offering;
  private final StringProperty supplier = new SimpleStringProperty("");
  private final ObservableList<String> offers = FXCollections.observableArrayList();
  private final ObservableList<Warehouse> warehouses = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Warehouse>> warehouse =
      new SimpleObjectProperty<>(Optional.empty());
  private final DateText expected;
  private final ObservableMap<String, String> refusals = FXCollections.observableHashMap();
  private final ReadOnlyObjectWrapper<DraftState> state =
      new ReadOnlyObjectWrapper<>(new DraftState.Typing());

  DraftModel(PurchaseServices services, Workbench bench, UUID id) {
    this.services = services;
    this.bench = bench;
    this.id = id;
    job = new ScanJob(services.products(), bench.runner(), Amounts.ofProgram());
    offering = new LatestOnly(bench.runner());
    expected = new DateText(DateShortcuts.ofProgram(bench.clock()));
    expected.set(LocalDate.now(bench.clock()).plusDays(DAYS_TO_COME));
    supplier.subscribe((before, typed) -> typed(typed));
    warehouse.subscribe(place -> refusals.remove(WAREHOUSE));
    expected.textProperty().subscribe(text -> refusals.remove(EXPECTED));
  }

  /** Begins with what is known already. */
  void propose(String from, Warehouse place, List<TallyLine> lines) {
    supplier.set(from);
    warehouse.set(Optional.of(place));
    job.begin(lines);
  }

  UUID id() {
    return id;
  }

  ScanJob job() {
    return job;
  }

  StringProperty supplierProperty() {
    return supplier;
  }

  /** Suppliers ordered from before that fit what is typed. */
  ObservableList<String> offers() {
    return offers;
  }

  ObservableList<Warehouse> warehouses() {
    return warehouses;
  }

  ObjectProperty<Optional<Warehouse>> warehouseProperty() {
    return warehouse;
  }

  DateText expected() {
    return expected;
  }

  /** What is wrong, by field. */
  ObservableMap<String, String> refusals() {
    return refusals;
  }

  ReadOnlyObjectProperty<DraftState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether anything would be lost. */
  boolean isBegun() {
    return !supplier.get().isBlank() || !job.lines().isEmpty();
  }

  /** The warehouses to choose from; what is typed stays. */
  void refresh() {
    bench
        .runner()
        .run(
            Work.of(services.stock()::warehouses)
                .named(TEXTS.get("work.read"))
                .onSuccess(this::offer)
                .onFailure(failure -> job.miss(TEXTS.get("not.read", failure.reason()))));
  }

  private void offer(List<Warehouse> found) {
    Optional<Warehouse> before = warehouse.get();
    warehouses.setAll(found);
    warehouse.set(before.filter(found::contains).or(() -> found.stream().findFirst()));
  }

  private void typed(String typed) {
    refusals.remove(SUPPLIER);
    if (typed.isBlank()) {
      offers.clear();
      return;
    }
    offering.run(
        Work.of(() -> services.purchases().suppliers(typed, OFFERS))
            .named(TEXTS.get("work.suppliers"))
            .onSuccess(found -> offers.setAll(found.equals(List.of(typed)) ? List.of() : found))
            .onFailure(failure -> offers.clear()));
  }

  void scanned(ScanReading.Read read) {
    if (state.get() instanceof DraftState.Typing) {
      job.scan(read);
    } else {
      job.miss(TEXTS.get("draft.wait"));
    }
  }

  /** Orders it, unless something is missing; the first wrong field is the one to go to. */
  void order() {
    if (!(state.get() instanceof DraftState.Typing)) {
      return;
    }
    refusals.clear();
    if (supplier.get().isBlank()) {
      refusals.put(SUPPLIER, TEXTS.get("draft.noSupplier"));
    }
    if (warehouse.get().isEmpty()) {
      refusals.put(WAREHOUSE, TEXTS.get("draft.noWarehouse"));
    }
    if (expected.date().isEmpty()) {
      refusals.put(EXPECTED, TEXTS.get("draft.noDay", expected.typed()));
    }
    if (refusals.isEmpty() && job.scanned().isEmpty()) {
      job.miss(TEXTS.get("draft.nothing"));
    } else if (refusals.isEmpty()) {
      send(
          new NewPurchaseOrder(
              id,
              supplier.get().strip(),
              warehouse.get().orElseThrow().id(),
              expected.date().orElseThrow(),
              job.scanned()));
    }
  }

  private void send(NewPurchaseOrder order) {
    state.set(new DraftState.Sent());
    bench
        .runner()
        .run(
            Work.of(() -> services.receiving().order(order))
                .named(TEXTS.get("work.order"))
                .onSuccess(this::answered)
                .onFailure(
                    failure -> {
                      state.set(new DraftState.Typing());
                      job.miss(TEXTS.get("draft.unanswered", failure.reason()));
                    }));
  }

  private void answered(ReceiptResult result) {
    switch (result) {
      case ReceiptResult.Received(String number) -> state.set(new DraftState.Ordered(id, number));
      case ReceiptResult.Refused(var refusal) -> {
        state.set(new DraftState.Typing());
        job.miss(refusal.message());
      }
    }
  }
}
