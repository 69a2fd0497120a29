package plumbline.views.stock;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import plumbline.domain.logistics.StockRow;
import plumbline.domain.logistics.lot.LotStock;
import plumbline.domain.logistics.lot.Lots;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** The lots of one product in all warehouses; an answer for another is dropped. */
final class LotsModel {
  private static final Texts TEXTS = Texts.of(LotsModel.class);

  /** Where the reading stands. */
  sealed interface Reading {
    /** No product is chosen, or one without lots. */
    record Nothing() implements Reading {}

    record Shown(List<LotStock> lots) implements Reading {}

    record Failed(Failure failure) implements Reading {}
  }

  private final Lots lots;
  private final LatestOnly latest;
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(new Reading.Nothing());
  private Optional<StockRow> shown = Optional.empty();

  LotsModel(Lots lots, WorkRunner runner) {
    this.lots = lots;
    latest = new LatestOnly(runner);
  }

  ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  void show(Optional<StockRow> row) {
    shown = row.filter(StockRow::keepsLots);
    latest.forget();
    reading.set(new Reading.Nothing());
    refresh();
  }

  /** Reads again what is shown, which stays until the answer is there. */
  void refresh() {
    shown.ifPresent(
        row ->
            latest.run(
                Work.of(() -> lots.ofProduct(row.productId()))
                    .named(TEXTS.get("lots.reading"))
                    .onSuccess(found -> reading.set(new Reading.Shown(found)))
                    .onFailure(failure -> reading.set(new Reading.Failed(failure)))));
  }
}
