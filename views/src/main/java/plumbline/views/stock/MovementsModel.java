package plumbline.views.stock;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import plumbline.domain.logistics.Movement;
import plumbline.domain.logistics.Stock;
import plumbline.domain.logistics.StockRow;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** The last movements of one product in one warehouse; an answer for another is dropped. */
final class MovementsModel {
  static final int MOST = 100;

  private static final Texts TEXTS = Texts.of(MovementsModel.class);

  /** Where the reading stands. */
  sealed interface Reading {
    record Nothing() implements Reading {}

    record Underway() implements Reading {}

    record Shown(List<Movement> movements) implements Reading {}

    record Failed(Failure failure) implements Reading {}
  }

  private final Stock stock;
  private final LatestOnly latest;
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(new Reading.Nothing());
  private Optional<StockRow> shown = Optional.empty();

  MovementsModel(Stock stock, WorkRunner runner) {
    this.stock = stock;
    latest = new LatestOnly(runner);
  }

  ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  void show(Optional<StockRow> row) {
    shown = row;
    if (row.isEmpty()) {
      latest.forget();
      reading.set(new Reading.Nothing());
    } else {
      reading.set(new Reading.Underway());
      refresh();
    }
  }

  /** Reads again what is shown, which stays until the answer is there. */
  void refresh() {
    shown.ifPresent(this::read);
  }

  private void read(StockRow row) {
    latest.run(
        Work.of(() -> stock.movements(row.productId(), row.warehouseId(), MOST))
            .named(TEXTS.get("movements.reading"))
            .onSuccess(found -> reading.set(new Reading.Shown(found)))
            .onFailure(failure -> reading.set(new Reading.Failed(failure))));
  }
}
