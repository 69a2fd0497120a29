package plumbline.views.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import plumbline.domain.logistics.valuation.StockValues;
import plumbline.domain.logistics.valuation.ValuedMovement;
import plumbline.domain.logistics.valuation.ValuedProduct;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** What the movements of the product under the cursor were worth, the newest first. */
final class MovementValues {
  static final int PAGE = 100;

  private static final Texts TEXTS = Texts.of(MovementValues.class);
  private static final int MOST = 3_000;

  /** Where the reading stands. */
  sealed interface Reading {
    record Nothing() implements Reading {}

    record Underway() implements Reading {}

    record Shown(List<ValuedMovement> movements, boolean more) implements Reading {}

    record Failed(Failure failure) implements Reading {}
  }

  private final StockValues values;
  private final LatestOnly latest;
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(new Reading.Nothing());
  private Optional<ValuedProduct> shown = Optional.empty();

  MovementValues(StockValues values, WorkRunner runner) {
    this.values = values;
    latest = new LatestOnly(runner);
  }

  ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** The same product again stays as it is. */
  void show(Optional<ValuedProduct> product) {
    boolean same =
        product.map(ValuedProduct::productId).equals(shown.map(ValuedProduct::productId));
    shown = product;
    if (product.isEmpty()) {
      latest.forget();
      reading.set(new Reading.Nothing());
    } else if (!same) {
      reading.set(new Reading.Underway());
      refresh();
    }
  }

  /** Reads the newest again; what is shown stays until the answer is there. */
  void refresh() {
    shown.ifPresent(product -> read(product, List.of()));
  }

  /** Reads on behind what is shown. */
  void more() {
    if (reading.get() instanceof Reading.Shown(var movements, boolean more)
        && more
        && movements.size() < MOST) {
      shown.ifPresent(product -> read(product, movements));
    }
  }

  private void read(ValuedProduct product, List<ValuedMovement> before) {
    Long last = before.isEmpty() ? null : before.getLast().id();
    latest.run(
        Work.of(() -> values.movements(product.productId(), last, PAGE))
            .named(TEXTS.get("movements.reading"))
            .onSuccess(
                found -> {
                  List<ValuedMovement> all = new ArrayList<>(before);
                  all.addAll(found);
                  reading.set(new Reading.Shown(List.copyOf(all), found.size() == PAGE));
                })
            .onFailure(failure -> reading.set(new Reading.Failed(failure))));
  }
}
