package plumbline.views.stock;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.logistics.Stock;
import plumbline.domain.logistics.StockRow;
import plumbline.domain.logistics.Warehouse;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;
import plumbline.views.widget.FilterQuery;
import plumbline.views.widget.Page;
import plumbline.views.widget.PageQuery;
import plumbline.views.widget.PagedRows;

/**
 * Stock of the chosen warehouse as a list. Its figures are read again every few seconds without
 * disturbing anybody; while the server is gone they stay, and their age tells.
 */
final class StockModel {
  private static final Texts TEXTS = Texts.of(StockModel.class);
  private static final int COUNT_BOUND = 50_000;
  private static final String WAREHOUSE = "warehouse";

  private final Stock stock;
  private final Clock clock;
  private final LatestOnly warehouseReading;
  private final LatestOnly live;
  private final PagedRows<StockRow> rows;
  private final MovementsModel movements;
  private final ObservableList<Warehouse> warehouses = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Warehouse>> warehouse =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Instant>> asOf =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private FilterQuery asked = FilterQuery.ALL;
  private String search = "";
  private volatile Instant began = Instant.MIN;

  StockModel(Stock stock, WorkRunner runner, Clock clock) {
    this.stock = stock;
    this.clock = clock;
    warehouseReading = new LatestOnly(runner);
    live = new LatestOnly(runner);
    rows = new PagedRows<>(this::page, runner);
    movements = new MovementsModel(stock, runner);
    rows.stateProperty().subscribe(this::answered);
    warehouse.subscribe((before, now) -> ask());
  }

  PagedRows<StockRow> rows() {
    return rows;
  }

  MovementsModel movements() {
    return movements;
  }

  ObservableList<Warehouse> warehouses() {
    return warehouses;
  }

  ObjectProperty<Optional<Warehouse>> warehouseProperty() {
    return warehouse;
  }

  /** When the figures shown were read. */
  ReadOnlyObjectProperty<Optional<Instant>> asOfProperty() {
    return asOf.getReadOnlyProperty();
  }

  /** Reads everything again; the warehouses too. */
  void refresh() {
    warehouseReading.run(
        Work.of(stock::warehouses)
            .named(TEXTS.get("warehouse.reading"))
            .onSuccess(this::showWarehouses)
            .onFailure(failure -> {}));
    rows.refresh();
    movements.refresh();
  }

  private void showWarehouses(List<Warehouse> found) {
    Optional<Warehouse> before = warehouse.get();
    warehouses.setAll(found);
    warehouse.set(before.filter(found::contains).or(() -> found.stream().findFirst()));
  }

  /** Shows what has the text in its SKU or name, or as its barcode. */
  void search(String typed) {
    if (!typed.strip().equals(search)) {
      search = typed.strip();
      ask();
    }
  }

  String searched() {
    return search;
  }

  private void ask() {
    asked =
        warehouse
            .get()
            .map(
                place ->
                    new FilterQuery(
                        search,
                        List.of(new FilterQuery.Term(WAREHOUSE, String.valueOf(place.id())))))
            .orElse(FilterQuery.ALL);
    live.forget();
    rows.filter(asked);
  }

  /** The row whose SKU or barcode is exactly this. */
  Optional<StockRow> exactly(String scanned) {
    String code = scanned.strip();
    return rows.rows().stream()
        .filter(row -> row.sku().equalsIgnoreCase(code) || code.equals(row.barcode()))
        .findFirst();
  }

  /**
   * Reads the figures shown again, unless that is under way: a server that is slow or gone is not
   * asked faster than it answers. Rows come and go only when somebody asks.
   */
  void readFigures() {
    if (asked.equals(FilterQuery.ALL) || live.isUnderWay()) {
      return;
    }
    FilterQuery query = asked;
    int limit = Math.max(1, rows.rows().size());
    Instant start = clock.instant();
    live.run(
        Work.of(() -> stock.page(warehouseOf(query), query.text(), null, limit))
            .named(TEXTS.get("stock.reading"))
            .onSuccess(fresh -> showFigures(fresh, start))
            .onFailure(failure -> {}));
  }

  private void showFigures(List<StockRow> fresh, Instant start) {
    Map<Long, StockRow> byProduct = new HashMap<>();
    fresh.forEach(row -> byProduct.put(row.productId(), row));
    for (int i = 0; i < rows.rows().size(); i++) {
      replace(i, byProduct.get(rows.rows().get(i).productId()));
    }
    asOf.set(Optional.of(start));
  }

  private void replace(int index, @org.jspecify.annotations.Nullable StockRow row) {
    if (row != null && !row.equals(rows.rows().get(index))) {
      rows.rows().set(index, row);
    }
  }

  /** Stock that just changed is shown at once. */
  void moved(StockRow row) {
    live.forget();
    for (int i = 0; i < rows.rows().size(); i++) {
      StockRow shown = rows.rows().get(i);
      if (shown.productId() == row.productId() && shown.warehouseId() == row.warehouseId()) {
        replace(i, row);
      }
    }
    movements.refresh();
  }

  private Page<StockRow> page(PageQuery<StockRow> query) throws Exception {
    if (query.filter().equals(FilterQuery.ALL)) {
      return new Page<>(List.of(), false, OptionalLong.empty());
    }
    began = clock.instant();
    int place = warehouseOf(query.filter());
    String text = query.filter().text();
    String after = query.after().map(StockRow::sku).orElse(null);
    List<StockRow> page = stock.page(place, text, after, query.limit());
    OptionalLong about =
        after == null
            ? OptionalLong.of(stock.count(place, text, COUNT_BOUND))
            : OptionalLong.empty();
    return new Page<>(page, page.size() == query.limit(), about);
  }

  private static int warehouseOf(FilterQuery query) {
    return Integer.parseInt(query.value(WAREHOUSE).orElseThrow());
  }

  private void answered(PagedRows.State state) {
    if (state instanceof PagedRows.State.Loaded && !began.equals(Instant.MIN)) {
      asOf.set(Optional.of(began));
    }
  }
}
