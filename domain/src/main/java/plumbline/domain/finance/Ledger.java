package plumbline.domain.finance;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finance's published service: post to the general ledger and read it. */
public interface Ledger {
  /**
   * Posts an entry exactly once. The same id with the same content again returns the first posting;
   * with other content it is refused.
   *
   * @throws SQLException when the database could not be asked; whether the entry was posted is then
   *     unknown, and posting it again with the same id is safe
   */
  Posting post(EntryDraft draft) throws SQLException;

  /** A page of the journal, newest first, of at most {@code limit} rows after the position. */
  List<EntrySummary> page(EntryFilter filter, EntrySummary.@Nullable Position after, int limit)
      throws SQLException;

  /** About how many entries the filter lets through; exact up to the given bound. */
  long count(EntryFilter filter, int bound) throws SQLException;

  Optional<PostedEntry> entry(UUID id) throws SQLException;

  /** The chart of accounts by number. */
  List<Account> accounts() throws SQLException;

  List<VatCode> vatCodes() throws SQLException;
}
