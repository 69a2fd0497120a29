package plumbline.views.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import plumbline.domain.finance.payment.MoneyAccounts;
import plumbline.views.shell.Workbench;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;

/** Twelve months up to a day, kept equal to the copy they are read from. */
final class ChartsModel {
  private static final Texts TEXTS = Texts.of(ChartsModel.class);

  private final LedgerFigures figures;
  private final Workbench bench;
  private final Callable<MoneyAccounts> money;
  private final LatestOnly latest;
  private final FiguresWatch watch;
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(new Reading.Underway());
  private int monthsBack;

  /** Where the reading stands. */
  sealed interface Reading {
    record Underway() implements Reading {}

    record NothingYet() implements Reading {}

    record Shown(List<MonthFigures> months) implements Reading {}

    record Failed(Failure failure) implements Reading {}
  }

  ChartsModel(LedgerFigures figures, Workbench bench, Callable<MoneyAccounts> money) {
    this.money = money;
    this.figures = figures;
    this.bench = bench;
    latest = new LatestOnly(bench.runner());
    watch = new FiguresWatch(figures, bench.runner(), bench.ticker(), bench.clock(), this::read);
  }

  FiguresWatch watch() {
    return watch;
  }

  ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** As many months later or earlier, never beyond this one. */
  void step(int months) {
    monthsBack = Math.max(0, monthsBack - months);
    read();
  }

  void read() {
    LocalDate day = LocalDate.now(bench.clock()).minusMonths(monthsBack);
    watch.begin();
    latest.run(
        Work.of(() -> YearOfFigures.upTo(figures, day, money.call()))
            .named(TEXTS.get("charts.title"))
            .quiet()
            .onSuccess(this::show)
            .onFailure(
                failure -> {
                  watch.failed();
                  reading.set(new Reading.Failed(failure));
                }));
  }

  void refresh() {
    if (!(reading.get() instanceof Reading.Shown)) {
      read();
    }
    watch.readServer();
  }

  void close() {
    latest.forget();
    watch.close();
  }

  private void show(Optional<List<MonthFigures>> found) {
    if (found.isPresent()) {
      watch.shown();
    } else {
      watch.failed();
    }
    Reading now = found.<Reading>map(Reading.Shown::new).orElseGet(Reading.NothingYet::new);
    if (!now.equals(reading.get())) {
      reading.set(now);
    }
  }
}
