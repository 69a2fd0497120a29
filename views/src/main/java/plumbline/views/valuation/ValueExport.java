package plumbline.views.valuation;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.domain.logistics.valuation.StockValues;
import plumbline.domain.logistics.valuation.ValueFilter;
import plumbline.domain.logistics.valuation.ValuedProduct;
import plumbline.views.dialog.FileKind;
import plumbline.views.dialog.Refusal;
import plumbline.views.reports.ExportFormat;
import plumbline.views.reports.ReportExport;
import plumbline.views.reports.ReportTable;
import plumbline.views.shell.Workbench;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;

/** Writes all that the filter shows to a file, read anew so that it is of one moment. */
final class ValueExport {
  private static final Texts TEXTS = Texts.of(ValueExport.class);
  private static final int PAGE = 2_000;
  private static final int MOST = 200_000;

  private final StockValues values;
  private final ReportExport export;
  private final Workbench bench;

  ValueExport(StockValues values, ReportExport export, Workbench bench) {
    this.values = values;
    this.export = export;
    this.bench = bench;
  }

  void run(ValueFilter filter, ExportFormat format) {
    FileKind kind =
        new FileKind(
            TEXTS.get(format == ExportFormat.XLSX ? "export.xlsx" : "export.csv"), format.ending());
    bench
        .dialogs()
        .chooseFileToSave(kind, TEXTS.get("value.title") + "." + format.ending())
        .ifPresent(file -> write(filter, format, file));
  }

  private void write(ValueFilter filter, ExportFormat format, Path file) {
    bench
        .runner()
        .run(
            Work.doing(() -> export.write(table(filter), format, file))
                .named(TEXTS.get("export.writing"))
                .onSuccess(written -> bench.dialogs().notice(TEXTS.get("export.done", file)))
                .onFailure(
                    IOException.class,
                    failure ->
                        bench
                            .dialogs()
                            .refuse(
                                new Refusal(
                                    TEXTS.get("export.failed", file),
                                    String.valueOf(failure.getMessage()),
                                    TEXTS.get("export.accepted")))));
  }

  ReportTable table(ValueFilter filter) throws SQLException {
    List<ReportTable.Line> lines = new ArrayList<>();
    String after = null;
    List<ValuedProduct> page;
    do {
      page = values.page(filter, after, PAGE);
      page.forEach(product -> lines.add(line(product)));
      after = page.isEmpty() ? null : page.getLast().sku();
    } while (page.size() == PAGE && lines.size() < MOST);
    return new ReportTable(
        TEXTS.get("value.title"),
        filter.text(),
        List.of(
            new ReportTable.Column(TEXTS.get("row.sku"), ReportTable.Kind.WORDS),
            new ReportTable.Column(TEXTS.get("row.name"), ReportTable.Kind.LONG_WORDS),
            new ReportTable.Column(TEXTS.get("row.quantity"), ReportTable.Kind.MONEY),
            new ReportTable.Column(TEXTS.get("row.unit"), ReportTable.Kind.WORDS),
            new ReportTable.Column(TEXTS.get("row.average"), ReportTable.Kind.MONEY),
            new ReportTable.Column(TEXTS.get("row.value"), ReportTable.Kind.MONEY),
            new ReportTable.Column(TEXTS.get("row.unposted"), ReportTable.Kind.MONEY)),
        lines,
        List.of(),
        Optional.of(bench.clock().instant()));
  }

  private static ReportTable.Line line(ValuedProduct product) {
    return new ReportTable.Line(
        ReportTable.Weight.DETAIL,
        0,
        List.of(
            product.sku(),
            product.name(),
            product.quantity(),
            product.unit(),
            product.average() == null ? "" : product.average(),
            product.value(),
            product.unposted()),
        Optional.empty());
  }
}
