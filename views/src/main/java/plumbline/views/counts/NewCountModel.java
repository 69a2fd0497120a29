package plumbline.views.counts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import plumbline.domain.central.Refusal;
import plumbline.domain.logistics.Stock;
import plumbline.domain.logistics.Warehouse;
import plumbline.domain.logistics.count.CountKind;
import plumbline.domain.logistics.count.CountResult;
import plumbline.domain.logistics.count.NewCount;
import plumbline.domain.logistics.count.StockCount;
import plumbline.domain.logistics.count.StockCounts;
import plumbline.views.field.Choices;
import plumbline.views.task.Failure;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** A count as it is being opened. Its id is kept until it is there, so that it is opened once. */
final class NewCountModel implements Choices<Warehouse> {
  static final String WAREHOUSE = "warehouse";
  static final String KIND = "kind";
  static final String SEARCH = "search";

  private static final Texts TEXTS = Texts.of(NewCountModel.class);

  private final StockCounts counts;
  private final Stock stock;
  private final WorkRunner runner;
  private final Supplier<UUID> ids;
  private final StringProperty warehouse = new SimpleStringProperty("");
  private final StringProperty kind = new SimpleStringProperty(CountWords.kind(CountKind.LIST));
  private final StringProperty search = new SimpleStringProperty("");
  private final StringProperty title = new SimpleStringProperty("");
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ObservableMap<String, String> refusals = FXCollections.observableHashMap();
  private Consumer<StockCount> onOpened = count -> {};
  private List<Warehouse> warehouses = List.of();
  private UUID id;
  private boolean underWay;

  NewCountModel(StockCounts counts, Stock stock, WorkRunner runner, Supplier<UUID> ids) {
    this.counts = counts;
    this.stock = stock;
    this.runner = runner;
    this.ids = ids;
    id = ids.get();
    warehouse.subscribe(text -> refusals.remove(WAREHOUSE));
    kind.subscribe(text -> refusals.remove(KIND));
    search.subscribe(text -> refusals.remove(SEARCH));
  }

  StringProperty warehouseProperty() {
    return warehouse;
  }

  StringProperty kindProperty() {
    return kind;
  }

  StringProperty searchProperty() {
    return search;
  }

  StringProperty titleProperty() {
    return title;
  }

  BooleanProperty openProperty() {
    return open;
  }

  /** What is wrong, by field. */
  ObservableMap<String, String> refusals() {
    return refusals;
  }

  void setOnOpened(Consumer<StockCount> handler) {
    onOpened = handler;
  }

  /** The warehouses to choose from; what was read before stays when this fails. */
  void readWarehouses() {
    runner.run(
        Work.of(stock::warehouses)
            .named(TEXTS.get("warehouses.reading"))
            .onSuccess(this::offer)
            .onFailure(failure -> {}));
  }

  private void offer(List<Warehouse> found) {
    warehouses = List.copyOf(found);
    if (warehouse.get().isBlank() && !found.isEmpty()) {
      warehouse.set(found.getFirst().name());
    }
  }

  void open() {
    Optional<Warehouse> place = named(warehouses, warehouse.get());
    Optional<CountKind> by =
        CountWords.kinds().find(kind.get()).stream()
            .filter(known -> CountWords.kind(known).equalsIgnoreCase(kind.get().strip()))
            .findFirst();
    refusals.clear();
    if (place.isEmpty()) {
      String names = warehouses.stream().map(Warehouse::name).collect(Collectors.joining(", "));
      refusals.put(WAREHOUSE, TEXTS.get("new.warehouse.unknown", names));
    }
    if (by.isEmpty()) {
      refusals.put(KIND, TEXTS.get("new.kind.unknown"));
    }
    if (refusals.isEmpty() && !underWay) {
      send(
          new NewCount(
              id,
              place.orElseThrow().id(),
              by.orElseThrow(),
              title.get().strip(),
              search.get().strip(),
              List.of()));
    }
  }

  private void send(NewCount asked) {
    underWay = true;
    runner.run(
        Work.of(() -> counts.open(asked))
            .named(TEXTS.get("new.opening"))
            .onSuccess(this::answered)
            .onFailure((Failure failure) -> unanswered(failure))
            .onFinished(() -> underWay = false));
  }

  private void answered(CountResult<StockCount> result) {
    switch (result) {
      case CountResult.Done<StockCount>(StockCount count) -> {
        id = ids.get();
        search.set("");
        title.set("");
        open.set(false);
        onOpened.accept(count);
      }
      case CountResult.Refused<StockCount>(Refusal refusal) ->
          refusals.put(SEARCH, refusal.message());
    }
  }

  private void unanswered(Failure failure) {
    refusals.put(SEARCH, TEXTS.get("new.unanswered", failure.reason()));
  }

  private static Optional<Warehouse> named(List<Warehouse> known, String typed) {
    String text = typed.strip();
    return known.stream()
        .filter(one -> one.name().equalsIgnoreCase(text) || one.code().equalsIgnoreCase(text))
        .findFirst();
  }

  @Override
  public List<Warehouse> find(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    return warehouses.stream()
        .filter(one -> (one.code() + " " + one.name()).toLowerCase(Locale.ROOT).contains(text))
        .toList();
  }

  @Override
  public String chosen(Warehouse answer) {
    return answer.name();
  }

  @Override
  public String row(Warehouse answer) {
    return answer.name();
  }
}
