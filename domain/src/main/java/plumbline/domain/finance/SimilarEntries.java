package plumbline.domain.finance;

import java.sql.SQLException;
import java.util.List;

/** Posted entries found by how their description begins, to be used as a pattern for the next. */
public interface SimilarEntries {
  /**
   * The newest entry of each description that begins so, whatever the case; the newest of those
   * first. Answers from an index alone. Among very many descriptions the first of the alphabet are
   * considered.
   */
  List<EntrySummary> describedLike(String beginning, int most) throws SQLException;
}
