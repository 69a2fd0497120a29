package plumbline.views.counts;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.logistics.count.StockCount;
import plumbline.domain.logistics.count.StockCounts;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** The counts: those that are open first, then the latest. */
final class CountsModel {
  private static final Texts TEXTS = Texts.of(CountsModel.class);
  private static final int MOST = 200;

  private final StockCounts counts;
  private final LatestOnly reading;
  private final ObservableList<StockCount> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Runnable onShown = () -> {};

  CountsModel(StockCounts counts, WorkRunner runner) {
    this.counts = counts;
    reading = new LatestOnly(runner);
  }

  ObservableList<StockCount> rows() {
    return rows;
  }

  /** Why there is nothing to see, after a reading that failed. */
  ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  void setOnShown(Runnable handler) {
    onShown = handler;
  }

  void refresh() {
    reading.run(
        Work.of(() -> counts.counts(MOST))
            .named(TEXTS.get("counts.reading"))
            .onSuccess(this::show)
            .onFailure(failed -> failure.set(Optional.of(failed))));
  }

  private void show(List<StockCount> read) {
    rows.setAll(read);
    failure.set(Optional.empty());
    onShown.run();
  }
}
