package plumbline.app.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import plumbline.views.reports.ReportTable;
import plumbline.views.reports.ReportTable.Kind;

/** A report for a terminal: columns as wide as what is in them. */
final class ReportText {
  private final ReportTable table;

  ReportText(ReportTable table) {
    this.table = table;
  }

  void write(PrintWriter out) {
    out.println(table.title() + ", " + table.period());
    List<String> titles = table.columns().stream().map(ReportTable.Column::title).toList();
    int[] widths = IntStream.range(0, titles.size()).map(at -> width(titles, at)).toArray();
    row(out, titles, widths);
    table.lines().forEach(line -> row(out, words(line), widths));
    out.flush();
  }

  private int width(List<String> titles, int at) {
    return table.lines().stream()
        .mapToInt(line -> words(line).get(at).length())
        .reduce(titles.get(at).length(), Math::max);
  }

  private static List<String> words(ReportTable.Line line) {
    return line.cells().stream()
        .map(cell -> cell instanceof BigDecimal amount ? amount.toPlainString() : cell.toString())
        .toList();
  }

  private void row(PrintWriter out, List<String> words, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < widths.length; at++) {
      String gap = " ".repeat(widths[at] - words.get(at).length());
      boolean figure = table.columns().get(at).kind() == Kind.MONEY;
      line.append(figure ? gap + words.get(at) : words.get(at) + gap).append("  ");
    }
    out.println(line.toString().stripTrailing());
  }
}
