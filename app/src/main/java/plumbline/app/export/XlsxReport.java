package plumbline.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import plumbline.views.reports.ReportTable;
import plumbline.views.reports.ReportTable.Kind;
import plumbline.views.reports.ReportTable.Line;
import plumbline.views.reports.ReportTable.Weight;

/** A report as a workbook: title, period and age on top, then titles and lines; amounts count. */
final class XlsxReport {
  static final int FIRST_LINE = 5;

  private static final int MOST_LINES = 1_048_576 - FIRST_LINE - 10;
  private static final String MONEY = "#,##0.00";
  private static final String DATE = "yyyy-mm-dd";

  private final ReportTable table;
  private final ZoneId zone;

  XlsxReport(ReportTable table, ZoneId zone) {
    this.table = table;
    this.zone = zone;
  }

  void write(OutputStream out) throws IOException {
    if (table.lines().size() > MOST_LINES) {
      throw new IOException(
          "A workbook takes %d lines and the report has %d."
              .formatted(MOST_LINES, table.lines().size()));
    }
    Workbook book = new Workbook(out, "Plumbline", "1.0");
    Worksheet sheet = book.newWorksheet(sheetName());
    sheet.value(0, 0, table.title());
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, table.period());
    sheet.value(2, 0, AgeStamp.of(table.asOf(), zone));
    for (int column = 0; column < table.columns().size(); column++) {
      sheet.value(FIRST_LINE - 1, column, table.columns().get(column).title());
      sheet.style(FIRST_LINE - 1, column).bold().borderStyle("thin").set();
      sheet.width(column, width(table.columns().get(column).kind()));
    }
    sheet.freezePane(0, FIRST_LINE);
    int row = FIRST_LINE;
    for (Line line : table.lines()) {
      write(sheet, row++, line);
    }
    for (ReportTable.Remark remark : table.remarks()) {
      sheet.value(++row, 0, remark.words());
    }
    book.finish();
  }

  private static void write(Worksheet sheet, int row, Line line) {
    for (int column = 0; column < line.cells().size(); column++) {
      var style = sheet.style(row, column);
      switch (line.cells().get(column)) {
        case BigDecimal amount -> {
          sheet.value(row, column, amount);
          style.format(MONEY);
        }
        case LocalDate day -> {
          sheet.value(row, column, day);
          style.format(DATE);
        }
        case String words when words.isEmpty() -> {}
        default -> sheet.value(row, column, line.cells().get(column).toString());
      }
      if (line.weight() != Weight.DETAIL) {
        style.bold();
      }
      if (line.cells().get(column) instanceof String && line.level() > 0) {
        style.indent(line.level());
      }
      style.set();
    }
  }

  /** Excel takes 31 letters and none of these. */
  private String sheetName() {
    String name = table.title().replaceAll("[\\[\\]:*?/\\\\']", " ");
    return name.substring(0, Math.min(31, name.length()));
  }

  private static double width(Kind kind) {
    return switch (kind) {
      case MONEY -> 20;
      case DATE -> 12;
      case WORDS -> 16;
      case LONG_WORDS -> 48;
    };
  }
}
