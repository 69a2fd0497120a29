package plumbline.views.journal.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import plumbline.views.journal.sheet.SheetLine.Amount;

/**
 * Reads lines from a spreadsheet: columns by their heading, or in the order of the grid. The VAT
 * code and the text are told apart by what the codes are.
 */
public final class Sheet {
  private static final List<Column> ORDER =
      List.of(Column.ACCOUNT, Column.DEBIT, Column.CREDIT, Column.VAT_CODE, Column.TEXT);
  private static final List<Column> TEXT_FIRST =
      List.of(Column.ACCOUNT, Column.DEBIT, Column.CREDIT, Column.TEXT, Column.VAT_CODE);

  private final Map<Column, Integer> columns;
  private final List<List<String>> rows;

  private Sheet(Map<Column, Integer> columns, List<List<String>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** Whether the text is more than one cell. */
  public static boolean isOne(String text) {
    return text.strip().indexOf('\t') >= 0 || text.strip().indexOf('\n') >= 0;
  }

  /** The lines on the clipboard; the form of numbers in doubt is the program's own. */
  public static List<SheetLine> read(
      String text, Predicate<String> isVatCode, boolean programWritesComma) {
    List<List<String>> rows = Cells.of(text);
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<Column, Integer> heading = heading(rows.getFirst());
    Sheet sheet =
        heading.containsKey(Column.ACCOUNT) && heading.size() > 1
            ? new Sheet(heading, rows.subList(1, rows.size()))
            : new Sheet(inOrder(rows, isVatCode), rows);
    return sheet.lines(programWritesComma);
  }

  private static Map<Column, Integer> heading(List<String> row) {
    Map<Column, Integer> found = new EnumMap<>(Column.class);
    for (int i = 0; i < row.size(); i++) {
      int place = i;
      Column.headed(row.get(i)).ifPresent(column -> found.putIfAbsent(column, place));
    }
    return found;
  }

  private static Map<Column, Integer> inOrder(
      List<List<String>> rows, Predicate<String> isVatCode) {
    long codesFirst = rows.stream().map(row -> cell(row, 3)).filter(isVatCode).count();
    long codesLast = rows.stream().map(row -> cell(row, 4)).filter(isVatCode).count();
    boolean noCodes = rows.stream().allMatch(row -> row.size() <= 4) && codesFirst == 0;
    List<Column> order = codesLast > codesFirst || noCodes ? TEXT_FIRST : ORDER;
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    order.forEach(column -> columns.put(column, order.indexOf(column)));
    return columns;
  }

  private List<SheetLine> lines(boolean programWritesComma) {
    List<String> amounts = new ArrayList<>();
    for (List<String> row : rows) {
      amounts.add(in(row, Column.DEBIT));
      amounts.add(in(row, Column.CREDIT));
    }
    SheetNumbers numbers = SheetNumbers.of(amounts, programWritesComma);
    List<SheetLine> lines = new ArrayList<>(rows.size());
    for (List<String> row : rows) {
      lines.add(
          new SheetLine(
              in(row, Column.ACCOUNT),
              amount(in(row, Column.DEBIT), numbers),
              amount(in(row, Column.CREDIT), numbers),
              in(row, Column.VAT_CODE),
              in(row, Column.TEXT)));
    }
    return lines;
  }

  private static Amount amount(String cell, SheetNumbers numbers) {
    return new Amount(cell, numbers.read(cell));
  }

  private String in(List<String> row, Column column) {
    Integer place = columns.get(column);
    return place == null ? "" : cell(row, place);
  }

  private static String cell(List<String> row, int place) {
    return place < row.size() ? row.get(place) : "";
  }
}
