package plumbline.views.reorder;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import plumbline.domain.logistics.Stock;
import plumbline.domain.logistics.Warehouse;
import plumbline.domain.logistics.reorder.Reorder;
import plumbline.domain.logistics.reorder.ReorderQuestion;
import plumbline.domain.logistics.reorder.ReorderRow;
import plumbline.views.field.Choices;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/**
 * What to order for a warehouse and a number of days; typed quantities stay when it is read again.
 */
final class ReorderModel implements Choices<Warehouse> {
  static final String WAREHOUSE = "warehouse";
  static final String DAYS = "days";
  static final String WEEKS = "weeks";

  private static final Texts TEXTS = Texts.of(ReorderModel.class);
  private static final int MOST = 3_000;

  private final Reorder reorder;
  private final Stock stock;
  private final Clock clock;
  private final LatestOnly reading;
  private final ObservableList<Proposal> rows = FXCollections.observableArrayList();
  private final Map<Long, BigDecimal> typed = new HashMap<>();
  private final StringProperty warehouse = new SimpleStringProperty("");
  private final StringProperty days = new SimpleStringProperty("30");
  private final StringProperty weeks = new SimpleStringProperty("8");
  private final ObservableMap<String, String> refusals = FXCollections.observableHashMap();
  private final ReadOnlyObjectWrapper<ReorderState> state =
      new ReadOnlyObjectWrapper<>(new ReorderState.Reading());
  private List<Warehouse> warehouses = List.of();
  private int shownWarehouse;

  ReorderModel(Reorder reorder, Stock stock, WorkRunner runner, Clock clock) {
    this.reorder = reorder;
    this.stock = stock;
    this.clock = clock;
    reading = new LatestOnly(runner);
  }

  ObservableList<Proposal> rows() {
    return rows;
  }

  StringProperty warehouseProperty() {
    return warehouse;
  }

  StringProperty daysProperty() {
    return days;
  }

  StringProperty weeksProperty() {
    return weeks;
  }

  ObservableMap<String, String> refusals() {
    return refusals;
  }

  ReadOnlyObjectProperty<ReorderState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Reads the warehouses if they are not known yet, then what is short. */
  void refresh() {
    if (!warehouses.isEmpty()) {
      read();
      return;
    }
    reading.run(
        Work.of(stock::warehouses)
            .named(TEXTS.get("warehouses.reading"))
            .onSuccess(
                found -> {
                  warehouses = List.copyOf(found);
                  found.stream().findFirst().ifPresent(first -> warehouse.set(first.name()));
                  read();
                })
            .onFailure(failure -> state.set(new ReorderState.Failed(failure))));
  }

  private void read() {
    refusals.clear();
    Optional<Warehouse> place =
        warehouses.stream()
            .filter(one -> one.name().equalsIgnoreCase(warehouse.get().strip()))
            .findFirst();
    Optional<Integer> last = whole(days, DAYS, 365);
    Optional<Integer> back = whole(weeks, WEEKS, 104);
    if (place.isEmpty()) {
      String names = warehouses.stream().map(Warehouse::name).collect(Collectors.joining(", "));
      refusals.put(WAREHOUSE, TEXTS.get("warehouse.unknown", names));
    }
    if (place.isEmpty() || last.isEmpty() || back.isEmpty()) {
      return;
    }
    if (shownWarehouse != place.get().id()) {
      typed.clear();
    }
    state.set(new ReorderState.Reading());
    ReorderQuestion question = new ReorderQuestion(place.get().id(), last.get(), back.get());
    reading.run(
        Work.of(() -> reorder.proposal(question, MOST))
            .named(TEXTS.get("reorder.reading"))
            .onSuccess(found -> show(question, found))
            .onFailure(failure -> state.set(new ReorderState.Failed(failure))));
  }

  private Optional<Integer> whole(StringProperty text, String field, int most) {
    String given = text.get().strip();
    if (given.matches("\\d{1,3}")) {
      int number = Integer.parseInt(given);
      if (number >= 1 && number <= most) {
        return Optional.of(number);
      }
    }
    refusals.put(field, TEXTS.get("number.unreadable", String.valueOf(most)));
    return Optional.empty();
  }

  private void show(ReorderQuestion question, List<ReorderRow> found) {
    shownWarehouse = question.warehouseId();
    rows.setAll(
        found.stream()
            .map(
                row ->
                    new Proposal(
                        row,
                        typed.getOrDefault(row.productId(), row.proposed()),
                        question.days(),
                        question.weeks()))
            .toList());
    state.set(new ReorderState.Shown(clock.instant(), found.size() == MOST));
  }

  /** The warehouse whose proposals are shown. */
  Optional<Warehouse> shownWarehouse() {
    return warehouses.stream().filter(one -> one.id() == shownWarehouse).findFirst();
  }

  /** Orders so much of the row's product instead of what is proposed. */
  void type(Proposal proposal, BigDecimal quantity) {
    typed.put(proposal.row().productId(), quantity);
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).row().productId() == proposal.row().productId()) {
        rows.set(i, rows.get(i).of(quantity));
      }
    }
  }

  /** Everything ordered, at purchase price where there is one. */
  BigDecimal total() {
    return rows.stream()
        .flatMap(row -> row.value().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Override
  public List<Warehouse> find(String text) {
    String part = text.strip().toLowerCase(Locale.ROOT);
    return warehouses.stream()
        .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(part))
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
