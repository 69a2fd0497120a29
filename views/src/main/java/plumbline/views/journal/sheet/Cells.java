package plumbline.views.journal.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * The clipboard's text as rows of cells: columns apart by tabs, rows by line ends, cells with tabs,
 * line ends or quotes inside quotes, as Excel, LibreOffice and Google Sheets write them.
 */
final class Cells {
  private final String text;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;

  private Cells(String text) {
    this.text = text;
  }

  /** All rows that have something in them. */
  static List<List<String>> of(String text) {
    Cells cells = new Cells(text);
    cells.read();
    return cells.rows.stream()
        .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
        .toList();
  }

  private void read() {
    while (at < text.length()) {
      row.add(text.charAt(at) == '"' ? quoted() : plain());
      end();
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
  }

  private void end() {
    char c = at < text.length() ? text.charAt(at) : '\n';
    at++;
    if (c == '\t') {
      if (at == text.length()) {
        row.add("");
      }
      return;
    }
    if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    rows.add(row);
    row = new ArrayList<>();
  }

  private String plain() {
    int start = at;
    while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at).strip();
  }

  /** A quote that is not closed is a cell that begins with one. */
  private String quoted() {
    int start = at;
    StringBuilder cell = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c != '"') {
        cell.append(c);
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        cell.append(c);
        at++;
      } else {
        at++;
        boolean ends = at == text.length() || "\t\r\n".indexOf(text.charAt(at)) >= 0;
        if (ends) {
          return cell.toString().replaceAll("\\s+", " ").strip();
        }
        break;
      }
    }
    at = start;
    return plain();
  }
}
