package plumbline.views.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.sync.cache.TotalsCheck;
import plumbline.sync.cache.TrialBalance;
import plumbline.sync.cache.TrialBalanceQuery;
import plumbline.views.field.DateShortcuts;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Ticker;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** The trial balance to a day, kept equal to the copy it is read from; knows how old that is. */
final class TrialBalanceModel {
  private static final Texts TEXTS = Texts.of(TrialBalanceModel.class);

  private final LedgerFigures figures;
  private final LatestOnly latest;
  private final LatestOnly latestCheck;
  private final FiguresWatch watch;
  private final DayChoice from;
  private final DayChoice to;
  private final ObservableList<TrialBalance.Row> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<BalanceReading> reading =
      new ReadOnlyObjectWrapper<>(new BalanceReading.Underway());

  TrialBalanceModel(LedgerFigures figures, WorkRunner runner, Ticker ticker, Clock clock) {
    this.figures = figures;
    latest = new LatestOnly(runner);
    latestCheck = new LatestOnly(runner);
    watch = new FiguresWatch(figures, runner, ticker, clock, this::read);
    DateShortcuts dates = DateShortcuts.ofProgram(clock);
    from = new DayChoice(dates, Optional.empty());
    to = new DayChoice(dates, Optional.empty());
    from.dayProperty().subscribe((before, day) -> restart());
    to.dayProperty().subscribe((before, day) -> restart());
  }

  private void restart() {
    reading.set(new BalanceReading.Underway());
    read();
  }

  DayChoice from() {
    return from;
  }

  FiguresWatch watch() {
    return watch;
  }

  DayChoice to() {
    return to;
  }

  /** The accounts with movement; an update is one change, and none if it brought nothing. */
  ObservableList<TrialBalance.Row> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<BalanceReading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** Reads the copy again; what is shown stays until the answer is there. */
  void read() {
    Optional<LocalDate> first = from.dayProperty().get();
    Optional<LocalDate> day = to.dayProperty().get();
    watch.begin();
    latest.run(
        Work.of(() -> figures.ask(new TrialBalanceQuery(first.orElse(null), day.orElse(null))))
            .named(TEXTS.get("balances.reading"))
            .quiet()
            .onSuccess(found -> show(found, day))
            .onFailure(
                failure -> {
                  watch.failed();
                  reading.set(new BalanceReading.Failed(failure));
                }));
  }

  /** Reads the server, and the copy if that is what is missing. */
  void refresh() {
    if (!(reading.get() instanceof BalanceReading.Shown)) {
      read();
    }
    watch.readServer();
  }

  /** The same days for a file: any first day is the first there can be. */
  Report.Period period(LocalDate today) {
    return new Report.Period(
        from.dayProperty().get().orElse(LocalDate.of(1, 1, 1)),
        to.dayProperty().get().orElse(today));
  }

  /** Holds the running totals against the lines; what differs is loaded anew at once. */
  void verify(Consumer<TotalsCheck> onChecked) {
    latestCheck.run(
        Work.of(figures::verifyTotals)
            .named(TEXTS.get("verify.working"))
            .onSuccess(
                found ->
                    found.ifPresent(
                        check -> {
                          onChecked.accept(check);
                          if (check.differences() > 0) {
                            watch.readServer();
                          }
                        })));
  }

  void close() {
    latestCheck.forget();
    latest.forget();
    watch.close();
  }

  private void show(Optional<TrialBalance> found, Optional<LocalDate> day) {
    if (found.isPresent()) {
      watch.shown();
    } else {
      watch.failed();
    }
    replace(found.map(TrialBalance::rows).orElse(List.of()));
    reading.set(
        found
            .<BalanceReading>map(balance -> new BalanceReading.Shown(balance, day))
            .orElseGet(BalanceReading.NothingYet::new));
  }

  private void replace(List<TrialBalance.Row> fresh) {
    if (!rows.equals(fresh)) {
      rows.setAll(fresh);
    }
  }
}
