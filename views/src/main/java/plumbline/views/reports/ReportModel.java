package plumbline.views.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.views.shell.Workbench;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;

/** A report of a period, kept equal to the copy it is read from; knows how old that is. */
final class ReportModel {
  /** No more than a screen is for; files take more. */
  static final int LIMIT = 3_000;

  private static final Texts TEXTS = Texts.of(ReportModel.class);

  private final Report report;
  private final LedgerFigures figures;
  private final LatestOnly latest;
  private final FiguresWatch watch;
  private final PeriodChoice period;
  private final Exporting exporting;
  private final ObservableList<ReportTable.Line> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<ReportReading> reading =
      new ReadOnlyObjectWrapper<>(new ReportReading.Underway());

  ReportModel(
      Report report,
      LedgerFigures figures,
      Workbench bench,
      ReportExport export,
      Optional<LocalDate> day) {
    this.report = report;
    this.figures = figures;
    latest = new LatestOnly(bench.runner());
    watch = new FiguresWatch(figures, bench.runner(), bench.ticker(), bench.clock(), this::read);
    exporting = new Exporting(figures, export, bench.runner(), bench.dialogs());
    period = new PeriodChoice(report, bench.clock(), day, this::restart);
  }

  Report report() {
    return report;
  }

  FiguresWatch watch() {
    return watch;
  }

  PeriodChoice period() {
    return period;
  }

  Exporting exporting() {
    return exporting;
  }

  /** The lines; an update is one change, and none if it brought nothing. */
  ObservableList<ReportTable.Line> lines() {
    return lines;
  }

  ReadOnlyObjectProperty<ReportReading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  private void restart() {
    reading.set(new ReportReading.Underway());
    read();
  }

  /** Reads the copy again; what is shown stays until the answer is there. */
  void read() {
    Report.Period days = period.period();
    watch.begin();
    latest.run(
        Work.of(() -> report.table(figures, days, LIMIT))
            .named(TEXTS.get("report.reading", report.title()))
            .quiet()
            .onSuccess(this::show)
            .onFailure(
                failure -> {
                  watch.failed();
                  reading.set(new ReportReading.Failed(failure));
                }));
  }

  /** Reads the server, and the copy if that is what is missing. */
  void refresh() {
    if (!(reading.get() instanceof ReportReading.Shown)) {
      read();
    }
    watch.readServer();
  }

  void export(ExportFormat format) {
    exporting.run(report, period.period(), watch.asOfProperty()::get, format);
  }

  void close() {
    latest.forget();
    watch.close();
  }

  private void show(Optional<ReportTable> found) {
    if (found.isPresent()) {
      watch.shown();
    } else {
      watch.failed();
    }
    List<ReportTable.Line> fresh = found.map(ReportTable::lines).orElse(List.of());
    if (!lines.equals(fresh)) {
      lines.setAll(fresh);
    }
    reading.set(
        found
            .<ReportReading>map(ReportReading.Shown::new)
            .orElseGet(ReportReading.NothingYet::new));
  }
}
