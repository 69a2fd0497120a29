package plumbline.domain.finance.bank.csv;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import plumbline.domain.central.Refusal;

/** Finance's published service for the mappings of banks' CSV files, one set for all people. */
public interface CsvMappings {
  /** The mapping a file with this header was read with last; nothing when it is a new one. */
  Optional<CsvMapping> of(List<String> header) throws SQLException;

  /**
   * Keeps a mapping under its name, in the place of an earlier one for the same header. A name that
   * is taken by another file's mapping is refused.
   */
  Optional<Refusal> save(CsvMapping mapping) throws SQLException;
}
