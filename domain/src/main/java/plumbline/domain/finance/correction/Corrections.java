package plumbline.domain.finance.correction;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Finance's published service for taking a posted entry back by a second one. */
public interface Corrections {
  /**
   * Both entries as they would stand in the journal. Without a date: today, or the next open day
   * when today is closed; never before the entry itself.
   */
  ReversalPreview preview(UUID entry, Optional<LocalDate> date) throws SQLException;

  /**
   * Posts the reversal exactly once. The same id for the same entry again returns the first.
   *
   * @throws SQLException when the database could not be asked; asking again with the same id is
   *     safe
   */
  ReversalResult reverse(Reversal reversal) throws SQLException;

  /** What the entry is tied to. */
  EntryLinks links(UUID entry) throws SQLException;
}
