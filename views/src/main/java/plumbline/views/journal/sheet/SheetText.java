package plumbline.views.journal.sheet;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of cells as a spreadsheet takes them from the clipboard. */
public final class SheetText {
  private SheetText() {}

  /** Columns apart by tabs, rows by line ends; what could be taken for either is quoted. */
  public static String of(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(SheetText::cell).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
