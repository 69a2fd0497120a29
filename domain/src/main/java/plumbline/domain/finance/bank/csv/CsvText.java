package plumbline.domain.finance.bank.csv;

import java.util.List;
import plumbline.domain.central.Refusal;

/** A file as rows, or why it cannot be split into rows. */
public sealed interface CsvText {
  /** The rows that are not empty, as written with this encoding and separator. */
  record Split(String encoding, char separator, List<CsvRow> rows) implements CsvText {
    public Split {
      rows = List.copyOf(rows);
    }
  }

  /** It cannot be read this way; the refusal names the line. */
  record Refused(Refusal refusal) implements CsvText {}
}
