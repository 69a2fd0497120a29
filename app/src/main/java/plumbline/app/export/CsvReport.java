package plumbline.app.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import plumbline.views.reports.ReportTable;

/** A report as plain text: a line of titles, amounts with a point, dates as 2026-11-21. */
public final class CsvReport {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final ReportTable table;

  public CsvReport(ReportTable table) {
    this.table = table;
  }

  public void write(OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    csv.writeRecord(
        table.columns().stream().map(column -> harmless(column.title())).toArray(String[]::new));
    for (ReportTable.Line line : table.lines()) {
      csv.writeRecord(line.cells().stream().map(CsvReport::cell).toArray(String[]::new));
    }
    csv.flush();
    text.flush();
  }

  private static String cell(Object value) {
    return value instanceof BigDecimal amount ? amount.toPlainString() : harmless(value.toString());
  }

  /** Only text can be made into a formula by whoever wrote it; amounts stay numbers. */
  static String harmless(String words) {
    return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }
}
