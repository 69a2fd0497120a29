package plumbline.domain.logistics.count;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Logistics' published service for counting stock. Everything may be submitted again after an
 * answer was lost; an SQLException means that nobody knows whether it was done.
 */
public interface StockCounts {
  /** The counts, those that are open first, then the latest. */
  List<StockCount> counts(int limit) throws SQLException;

  Optional<StockCount> count(UUID id) throws SQLException;

  /** A page of a count's lines by location and SKU, after the given one. */
  List<CountLine> lines(
      UUID count, LineFilter filter, String search, @Nullable CountLine after, int limit)
      throws SQLException;

  /** What the scanned code names in the count's eyes: a whole barcode or SKU. */
  Optional<CountLine> find(UUID count, String code) throws SQLException;

  CountResult<StockCount> open(NewCount count) throws SQLException;

  /** The line as it is then. */
  CountResult<CountLine> say(Counted counted) throws SQLException;

  /** Takes back what was said under an id; the line as it is then. */
  CountResult<CountLine> takeBack(Counted counted) throws SQLException;

  /**
   * Posts the variances and returns the count as it is then; refused when more was said than was
   * seen.
   */
  CountResult<StockCount> confirm(UUID count, long seen) throws SQLException;

  CountResult<StockCount> cancel(UUID count) throws SQLException;
}
