package plumbline.views.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A report as it is shown, written to a file and printed: the same lines everywhere. Cells are
 * words, {@link java.time.LocalDate} or {@link java.math.BigDecimal}, one for each column; an empty
 * word leaves a cell blank.
 */
public record ReportTable(
    String title,
    String period,
    List<Column> columns,
    List<Line> lines,
    List<Remark> remarks,
    Optional<Instant> asOf) {
  public ReportTable {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    remarks = List.copyOf(remarks);
  }

  /** What the cells of a column are. */
  public enum Kind {
    WORDS,
    LONG_WORDS,
    DATE,
    MONEY
  }

  public record Column(String title, Kind kind) {}

  /** How much a line weighs. */
  public enum Weight {
    HEADING,
    DETAIL,
    SUBTOTAL,
    TOTAL
  }

  /** The level says how far the line is indented; the drill where Enter leads, if anywhere. */
  public record Line(Weight weight, int level, List<Object> cells, Optional<Drill> drill) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /** Something one must know about the figures: a check that holds, or one that does not. */
  public record Remark(boolean good, String words) {}

  /** The same figures of another age. */
  public ReportTable at(Optional<Instant> moment) {
    return new ReportTable(title, period, columns, lines, remarks, moment);
  }
}
