package plumbline.domain.finance.bank.csv;

import java.util.List;

/**
 * A row of a file.
 *
 * @param line where it begins in the file, counted from one
 */
public record CsvRow(int line, List<String> fields) {
  public CsvRow {
    fields = List.copyOf(fields);
  }

  /** The field without spaces around it; a row that ends early has empty ones at its end. */
  public String field(int index) {
    return index < fields.size() ? fields.get(index).strip() : "";
  }
}
