package plumbline.views.periods;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.finance.period.FiscalYear;
import plumbline.domain.finance.period.Period;
import plumbline.domain.finance.period.PeriodResult;
import plumbline.domain.finance.period.PeriodState;
import plumbline.domain.finance.period.Periods;
import plumbline.views.dialog.Dialogs;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** The months of one year and what is done to the selected one; each change can be taken back. */
final class PeriodsModel {
  private static final Texts TEXTS = Texts.of(PeriodsModel.class);

  private final Periods periods;
  private final WorkRunner runner;
  private final Dialogs dialogs;
  private final LatestOnly latest;
  private final ReadOnlyObjectWrapper<MonthsReading> reading =
      new ReadOnlyObjectWrapper<>(new MonthsReading.Underway());
  private final ReadOnlyObjectWrapper<Optional<Period>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Asking>> asking =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private Optional<YearMonth> wanted = Optional.empty();
  private int year;
  private boolean busy;

  PeriodsModel(Periods periods, WorkRunner runner, Dialogs dialogs, Clock clock) {
    this.periods = periods;
    this.runner = runner;
    this.dialogs = dialogs;
    latest = new LatestOnly(runner);
    year = LocalDate.now(clock).getYear();
  }

  ReadOnlyObjectProperty<MonthsReading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Period>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** What waits for a reason. */
  ReadOnlyObjectProperty<Optional<Asking>> askingProperty() {
    return asking.getReadOnlyProperty();
  }

  /** Why the last change was refused; empty when it was not. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  int year() {
    return year;
  }

  /** Reads the year again; what is shown stays until the answer is there. */
  void read() {
    int asked = year;
    latest.run(
        Work.of(() -> periods.year(asked))
            .named(TEXTS.get("work.read"))
            .onSuccess(this::show)
            .onFailure(failure -> reading.set(new MonthsReading.Failed(failure))));
  }

  /** Another year, on the same month of it. */
  void step(int years) {
    wanted = selected.get().map(period -> period.month().plusYears(years));
    year += years;
    leave();
    reading.set(new MonthsReading.Underway());
    read();
  }

  /** Selects a month, of another year too. */
  void go(YearMonth month) {
    wanted = Optional.of(month);
    year = month.getYear();
    read();
  }

  void select(Period period) {
    if (!selected.get().equals(Optional.of(period))) {
      leave();
      selected.set(Optional.of(period));
    }
  }

  private void show(FiscalYear found) {
    YearMonth month =
        wanted
            .or(() -> selected.get().map(Period::month))
            .filter(m -> m.getYear() == found.year())
            .orElseGet(() -> firstToClose(found));
    wanted = Optional.empty();
    selected.set(Optional.of(found.period(month)));
    reading.set(new MonthsReading.Shown(found));
  }

  private static YearMonth firstToClose(FiscalYear year) {
    return year.months().stream()
        .filter(period -> period.state() != PeriodState.CLOSED)
        .findFirst()
        .orElse(year.months().getLast())
        .month();
  }

  void softClose() {
    selected
        .get()
        .ifPresent(
            before ->
                change(
                    () -> periods.softClose(before, ""),
                    done -> announce("done.softClosed", before, done)));
  }

  void close() {
    selected
        .get()
        .ifPresent(
            before ->
                change(
                    () -> periods.close(before, ""),
                    done -> announce("done.closed", before, done)));
  }

  private void announce(String key, Period before, FiscalYear now) {
    YearMonth month = before.month();
    dialogs.done(
        TEXTS.get(key, MonthWords.name(month)),
        () -> change(() -> takeBack(before, now.period(month)), _ -> {}));
  }

  /** By the version that was given by the change, so that nobody else's change is taken back. */
  private PeriodResult takeBack(Period before, Period now) throws Exception {
    String why = TEXTS.get("undo.reason");
    PeriodResult opened = periods.reopen(now, why);
    return before.state() == PeriodState.SOFT_CLOSED
            && opened instanceof PeriodResult.Done(FiscalYear open)
        ? periods.softClose(open.period(before.month()), why)
        : opened;
  }

  /** Opens the month again, once a reason is given. */
  void reopen() {
    ask(selected.get().map(Asking.Reopen::new));
  }

  /** Locks VAT to the end of the month; where it is locked, takes the lock back before it. */
  void lockVat() {
    if (!(reading.get() instanceof MonthsReading.Shown(FiscalYear shown))
        || selected.get().isEmpty()) {
      return;
    }
    Period period = selected.get().get();
    LocalDate to = period.month().atEndOfMonth();
    if (shown.vatLock().covers(to)) {
      ask(Optional.of(new Asking.UnlockVat(period)));
      return;
    }
    change(
        () -> periods.lockVat(Optional.of(to), shown, ""),
        done ->
            dialogs.done(
                TEXTS.get("done.vatLocked", MonthWords.name(period.month())),
                () ->
                    change(
                        () ->
                            periods.lockVat(
                                shown.vatLock().lockedTo(), done, TEXTS.get("undo.reason")),
                        _ -> {})));
  }

  private void ask(Optional<? extends Asking> what) {
    refusal.set("");
    asking.set(what.map(some -> some));
  }

  /** Does what waited for the reason. */
  void answer(String reason) {
    Optional<Asking> asked = asking.get();
    if (asked.isEmpty() || !(reading.get() instanceof MonthsReading.Shown(FiscalYear shown))) {
      return;
    }
    String name = MonthWords.name(asked.get().period().month());
    switch (asked.get()) {
      case Asking.Reopen(Period period) ->
          change(
              () -> periods.reopen(period, reason),
              _ -> dialogs.notice(TEXTS.get("done.reopened", name)));
      case Asking.UnlockVat(Period period) ->
          change(
              () ->
                  periods.lockVat(Optional.of(period.month().atDay(1).minusDays(1)), shown, reason),
              _ -> dialogs.notice(TEXTS.get("done.vatUnlocked", name)));
    }
  }

  /** Nothing is asked or refused any more; false when nothing was. */
  boolean leave() {
    boolean something = asking.get().isPresent() || !refusal.get().isEmpty();
    asking.set(Optional.empty());
    refusal.set("");
    return something;
  }

  /** One change at a time. A refusal shows the year as it is now. */
  private void change(Callable<PeriodResult> change, Consumer<FiscalYear> onDone) {
    if (busy) {
      return;
    }
    busy = true;
    refusal.set("");
    runner.run(
        Work.of(change)
            .named(TEXTS.get("work.change"))
            .onSuccess(result -> answered(result, onDone))
            .onFinished(() -> busy = false));
  }

  private void answered(PeriodResult result, Consumer<FiscalYear> onDone) {
    asking.set(Optional.empty());
    switch (result) {
      case PeriodResult.Done(FiscalYear now) -> {
        if (now.year() == year) {
          show(now);
        }
        onDone.accept(now);
      }
      case PeriodResult.Refused(var why) -> {
        refusal.set(why.message());
        read();
      }
    }
  }
}
