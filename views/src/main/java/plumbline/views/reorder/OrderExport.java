package plumbline.views.reorder;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import plumbline.views.dialog.Dialogs;
import plumbline.views.dialog.FileKind;
import plumbline.views.dialog.Refusal;
import plumbline.views.reports.ExportFormat;
import plumbline.views.reports.ReportExport;
import plumbline.views.reports.ReportTable;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** Writes the list to a CSV file, without the rows of which nothing is ordered. */
final class OrderExport {
  private static final Texts TEXTS = Texts.of(OrderExport.class);

  private final ReorderModel model;
  private final ReportExport export;
  private final WorkRunner runner;
  private final Dialogs dialogs;

  OrderExport(ReorderModel model, ReportExport export, WorkRunner runner, Dialogs dialogs) {
    this.model = model;
    this.export = export;
    this.runner = runner;
    this.dialogs = dialogs;
  }

  void run() {
    if (!(model.stateProperty().get() instanceof ReorderState.Shown(var asOf, boolean _))
        || model.rows().isEmpty()) {
      dialogs.notice(TEXTS.get("export.nothing"));
      return;
    }
    ReportTable table = table(List.copyOf(model.rows())).at(Optional.of(asOf));
    FileKind kind = new FileKind(TEXTS.get("export.csv"), "csv");
    dialogs
        .chooseFileToSave(kind, TEXTS.get("export.name", model.warehouseProperty().get()) + ".csv")
        .ifPresent(file -> write(table, file));
  }

  ReportTable table(List<Proposal> rows) {
    Amounts amounts = Amounts.ofProgram();
    return new ReportTable(
        TEXTS.get("reorder.title"),
        model.warehouseProperty().get(),
        List.of(
            new ReportTable.Column(TEXTS.get("row.sku"), ReportTable.Kind.WORDS),
            new ReportTable.Column(TEXTS.get("row.name"), ReportTable.Kind.LONG_WORDS),
            new ReportTable.Column(TEXTS.get("row.quantity"), ReportTable.Kind.MONEY),
            new ReportTable.Column(TEXTS.get("row.unit"), ReportTable.Kind.WORDS),
            new ReportTable.Column(TEXTS.get("row.value"), ReportTable.Kind.MONEY),
            new ReportTable.Column(TEXTS.get("row.why"), ReportTable.Kind.LONG_WORDS)),
        rows.stream()
            .filter(row -> row.quantity().signum() > 0)
            .map(row -> line(row, amounts))
            .toList(),
        List.of(),
        Optional.empty());
  }

  private static ReportTable.Line line(Proposal row, Amounts amounts) {
    BigDecimal quantity = row.quantity().stripTrailingZeros();
    return new ReportTable.Line(
        ReportTable.Weight.DETAIL,
        0,
        List.of(
            row.row().sku(),
            row.row().name(),
            quantity.scale() < 0 ? quantity.setScale(0) : quantity,
            row.row().unit(),
            row.value().<Object>map(value -> value).orElse(""),
            row.why(amounts)),
        Optional.empty());
  }

  private void write(ReportTable table, Path file) {
    runner.run(
        Work.doing(() -> export.write(table, ExportFormat.CSV, file))
            .named(TEXTS.get("export.writing"))
            .onSuccess(written -> dialogs.notice(TEXTS.get("export.done", file)))
            .onFailure(
                IOException.class,
                failure ->
                    dialogs.refuse(
                        new Refusal(
                            TEXTS.get("export.failed", file),
                            String.valueOf(failure.getMessage()),
                            TEXTS.get("export.accepted")))));
  }
}
