package plumbline.views.periods;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import plumbline.domain.finance.period.PeriodEvent;
import plumbline.domain.finance.period.Periods;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** What was changed of the shown year's periods, read whenever the year is. */
final class HistoryModel {
  private static final Texts TEXTS = Texts.of(HistoryModel.class);

  /** Where the reading stands. */
  sealed interface Reading {
    record Underway() implements Reading {}

    record Shown(int year, List<PeriodEvent> events) implements Reading {}

    record Failed(Failure failure) implements Reading {}
  }

  private final Periods periods;
  private final LatestOnly latest;
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(new Reading.Underway());

  /** Reads whenever the months have been. */
  HistoryModel(Periods periods, PeriodsModel months, WorkRunner runner) {
    this.periods = periods;
    latest = new LatestOnly(runner);
    months
        .readingProperty()
        .subscribe(
            now -> {
              if (now instanceof MonthsReading.Shown(var year)) {
                read(year.year());
              }
            });
  }

  ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  void read(int year) {
    latest.run(
        Work.of(() -> periods.history(year))
            .named(TEXTS.get("work.history"))
            .quiet()
            .onSuccess(events -> reading.set(new Reading.Shown(year, events)))
            .onFailure(failure -> reading.set(new Reading.Failed(failure))));
  }
}
