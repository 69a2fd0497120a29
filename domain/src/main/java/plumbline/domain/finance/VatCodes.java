package plumbline.domain.finance;

import java.sql.SQLException;
import java.util.List;

/**
 * The VAT codes as a chief bookkeeper keeps them. A code is never removed and its rate never
 * changes: its validity ends and another begins. What was changed by somebody else since it was
 * seen is never overwritten.
 */
public interface VatCodes {
  List<VatCode> codes() throws SQLException;

  /** What a code can be reported under. */
  List<TaxBucket> buckets() throws SQLException;

  /** The rows of the return a code can belong to. */
  List<ReturnRow> returnRows() throws SQLException;

  /** Makes a code; making the very same again is no error. */
  Saving<VatCode> create(VatCode wanted) throws SQLException;

  /** Makes what was seen into what is wanted. */
  Saving<VatCode> change(VatCode seen, VatCode wanted) throws SQLException;
}
