package plumbline.views.periods;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import plumbline.domain.finance.period.CheckItem;
import plumbline.domain.finance.period.Period;
import plumbline.domain.finance.period.Periods;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** What to look at before the selected month is closed, read whenever it is selected. */
final class ChecklistModel {
  private static final Texts TEXTS = Texts.of(ChecklistModel.class);

  /** Where the reading stands. */
  sealed interface Reading {
    record Underway() implements Reading {}

    record Shown(Period period, List<CheckItem> items) implements Reading {}

    record Failed(Failure failure) implements Reading {}
  }

  private final Periods periods;
  private final LatestOnly latest;
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(new Reading.Underway());
  private Optional<Period> shown = Optional.empty();

  ChecklistModel(Periods periods, WorkRunner runner) {
    this.periods = periods;
    latest = new LatestOnly(runner);
  }

  ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  void show(Optional<Period> period) {
    shown = period;
    read();
  }

  void read() {
    if (shown.isEmpty()) {
      return;
    }
    Period period = shown.get();
    reading.set(new Reading.Underway());
    latest.run(
        Work.of(() -> periods.checklist(period.month()))
            .named(TEXTS.get("work.checklist"))
            .quiet()
            .onSuccess(items -> reading.set(new Reading.Shown(period, items)))
            .onFailure(failure -> reading.set(new Reading.Failed(failure))));
  }

  /** Where the point of this number leads, counted from one; what is in order leads nowhere. */
  Optional<CheckItem.Target> target(int number) {
    return reading.get() instanceof Reading.Shown(var _, var items)
        ? items.stream()
            .skip(Math.max(0, number - 1))
            .findFirst()
            .filter(item -> number > 0 && item.standing() != CheckItem.Standing.OK)
            .flatMap(CheckItem::target)
        : Optional.empty();
  }
}
