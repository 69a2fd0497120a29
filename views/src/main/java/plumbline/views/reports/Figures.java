package plumbline.views.reports;

import java.sql.SQLException;
import java.util.Optional;
import plumbline.sync.cache.CacheQuery;

/** Answers questions from a copy of the ledger. */
public interface Figures {
  /** The answer to a question; empty while the copy is not all there. */
  <T> Optional<T> ask(CacheQuery<T> query) throws SQLException;
}
