package plumbline.views.reconcile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.sync.reconcile.Disagreement;

/**
 * The rows on the screen and the one selected. An update is one change, and never moves the
 * selection to another record: a selected record that no longer differs stays, marked as gone.
 */
final class ShownRows {
  private final Settlements settlements;
  private final ObservableList<DisagreementRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<DisagreementRow>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyLongWrapper edition = new ReadOnlyLongWrapper();
  private boolean updating;

  ShownRows(Settlements settlements) {
    this.settlements = settlements;
  }

  ObservableList<DisagreementRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<Optional<DisagreementRow>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** Moves on after each update, when rows and selection belong together again. */
  ReadOnlyLongProperty editionProperty() {
    return edition.getReadOnlyProperty();
  }

  /** True while the rows change: what a control then says of its selection means nothing. */
  boolean isUpdating() {
    return updating;
  }

  Optional<Long> selectedId() {
    return selected.get().map(DisagreementRow::id);
  }

  int selectedIndex() {
    return selectedId().map(this::indexOf).orElse(-1);
  }

  void select(int index) {
    if (index >= 0 && index < rows.size()) {
      selected.set(Optional.of(rows.get(index)));
    }
  }

  /** The selection moves by as many rows as there are. */
  void step(int by) {
    if (!rows.isEmpty()) {
      select(Math.clamp(selectedIndex() + by, 0, rows.size() - 1));
    }
  }

  /** Selects the next row that waits for a decision, from the top after the last; or none. */
  void selectNextOpen() {
    int from = selectedIndex();
    IntStream.concat(IntStream.range(from + 1, rows.size()), IntStream.range(0, Math.max(0, from)))
        .filter(index -> rows.get(index).isOpen())
        .findFirst()
        .ifPresent(this::select);
  }

  /** Shows another list: nothing of the one before stays but what is being settled. */
  void replace(List<Disagreement> fetched, Instant now) {
    show(fetched, now, false);
  }

  /** Shows the same list as it is now. */
  void update(List<Disagreement> fetched, Instant now) {
    show(fetched, now, true);
  }

  private void show(List<Disagreement> fetched, Instant now, boolean sameList) {
    List<DisagreementRow> next = lines(fetched, now);
    Optional<DisagreementRow> before = selected.get();
    if (sameList && before.isPresent() && find(next, before.get().id()) < 0) {
      next.add(left(before.get()));
    }
    next.sort(DisagreementRow.OLDEST_FIRST);
    updating = true;
    if (!next.equals(rows)) {
      rows.setAll(next);
    }
    selected.set(before.map(DisagreementRow::id).flatMap(this::row).or(this::first));
    updating = false;
    edition.set(edition.get() + 1);
  }

  private List<DisagreementRow> lines(List<Disagreement> fetched, Instant now) {
    List<DisagreementRow> lines = new ArrayList<>(fetched.size() + 4);
    Set<Long> ids = new HashSet<>();
    for (Disagreement disagreement : fetched) {
      lines.add(new DisagreementRow(disagreement, settlements.of(disagreement.id()), false));
      ids.add(disagreement.id());
    }
    Predicate<SettlementProgress> left = progress -> !ids.contains(progress.asShown().id());
    Stream<SettlementProgress> lingering = settlements.lingering(now).stream().filter(left);
    lingering.forEach(
        progress ->
            lines.add(new DisagreementRow(progress.asShown(), Optional.of(progress), false)));
    return lines;
  }

  private DisagreementRow left(DisagreementRow row) {
    return new DisagreementRow(row.disagreement(), settlements.of(row.id()), true);
  }

  private Optional<DisagreementRow> row(long id) {
    int index = indexOf(id);
    return index < 0 ? Optional.empty() : Optional.of(rows.get(index));
  }

  private Optional<DisagreementRow> first() {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
  }

  private int indexOf(long id) {
    return find(rows, id);
  }

  private static int find(List<DisagreementRow> rows, long id) {
    return IntStream.range(0, rows.size())
        .filter(index -> rows.get(index).id() == id)
        .findFirst()
        .orElse(-1);
  }
}
