package plumbline.app.importing;

import java.util.List;

/** A row with more or fewer fields than the header. */
final class WrongShape {
  private WrongShape() {}

  static RowProblem of(long line, List<String> fields, List<String> header) {
    return RowProblem.ofRow(
        line,
        "the row has %d fields instead of %d. Accepted: %s; put a text with a comma in quotation marks."
            .formatted(fields.size(), header.size(), String.join(",", header)));
  }
}
