package plumbline.domain.finance.recurring;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Finance's published service for entries that come again. */
public interface RecurringEntries {
  /** Those not retired, what is due next first. */
  List<RecurringEntry> all() throws SQLException;

  /** Everything due up to and including the day, earliest first. */
  List<DueEntry> due(LocalDate today) throws SQLException;

  /** Posts what is due exactly once, however often and by however many it is asked. */
  DuePosting post(DueEntry due) throws SQLException;

  /** Saves a new one, or a change of the version it was made from. */
  Saving save(RecurringEntry recurring) throws SQLException;
}
