package plumbline.views.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import plumbline.views.dialog.Dialogs;
import plumbline.views.dialog.FileKind;
import plumbline.views.dialog.Refusal;
import plumbline.views.reports.Report.Period;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/** Writes what a screen shows to a file the person chooses, away from the screen. */
final class Exporting {
  /** What files take; the screen shows fewer. */
  static final int LIMIT = 200_000;

  private static final Texts TEXTS = Texts.of(Exporting.class);

  private final LedgerFigures figures;
  private final ReportExport export;
  private final WorkRunner runner;
  private final Dialogs dialogs;
  private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();

  Exporting(LedgerFigures figures, ReportExport export, WorkRunner runner, Dialogs dialogs) {
    this.figures = figures;
    this.export = export;
    this.runner = runner;
    this.dialogs = dialogs;
  }

  ReadOnlyBooleanProperty writingProperty() {
    return writing.getReadOnlyProperty();
  }

  void run(Report report, Period period, Supplier<Optional<Instant>> asOf, ExportFormat format) {
    if (writing.get()) {
      return;
    }
    String name = (report.title() + " " + period.to()).replaceAll("[\\\\/:*?\"<>|]", "-");
    FileKind kind = new FileKind(words(format), format.ending());
    dialogs
        .chooseFileToSave(kind, name + "." + format.ending())
        .ifPresent(file -> write(report, period, asOf.get(), format, withEnding(file, format)));
  }

  private void write(
      Report report, Period period, Optional<Instant> asOf, ExportFormat format, Path file) {
    writing.set(true);
    runner.run(
        Work.of(() -> write(report.table(figures, period, LIMIT), asOf, format, file))
            .named(TEXTS.get("export.writing", String.valueOf(file.getFileName())))
            .onSuccess(this::told)
            .onFailure(
                IOException.class,
                failure ->
                    dialogs.refuse(
                        new Refusal(
                            TEXTS.get("export.failed", file),
                            String.valueOf(failure.getMessage()),
                            TEXTS.get("export.accepted"))))
            .onFinished(() -> writing.set(false)));
  }

  private Optional<Path> write(
      Optional<ReportTable> table, Optional<Instant> asOf, ExportFormat format, Path file)
      throws IOException {
    if (table.isPresent()) {
      export.write(table.get().at(asOf), format, file);
    }
    return table.map(_ -> file);
  }

  private void told(Optional<Path> written) {
    dialogs.notice(
        written
            .map(file -> TEXTS.get("export.done", file))
            .orElseGet(() -> TEXTS.get("balances.nothingYet")));
  }

  private static Path withEnding(Path file, ExportFormat format) {
    String name = String.valueOf(file.getFileName());
    return name.contains(".") ? file : file.resolveSibling(name + "." + format.ending());
  }

  static String words(ExportFormat format) {
    return switch (format) {
      case PDF -> TEXTS.get("export.pdf");
      case XLSX -> TEXTS.get("export.xlsx");
      case CSV -> TEXTS.get("export.csv");
    };
  }
}
