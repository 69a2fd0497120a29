package plumbline.sync.reconcile;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.sync.compare.Side;

/** What the reconciliation panel needs: the open disagreements, and settling one with proof. */
public interface Reconciliation {
  /** Open disagreements, oldest first, after the given one; at most {@code limit}. */
  List<Disagreement> page(DisagreementFilter filter, @Nullable Disagreement after, int limit)
      throws SQLException;

  /** How many are open, by state. */
  OpenCounts counts() throws SQLException;

  Optional<Disagreement> open(long id) throws SQLException;

  /**
   * Asks for one system's value to be written to the other, exactly as both are shown.
   *
   * @param id made by the client; asking twice with it is asking once
   * @param reason why; required when the chosen system has no authority over the field
   */
  Settlement settle(UUID id, Disagreement asShown, Side chosen, String reason) throws SQLException;

  /** The steps of a settlement so far, in order. */
  List<SettlementStep> steps(UUID settlement) throws SQLException;

  /** The last finished comparison of each entity, for the age of what is shown. */
  List<ComparedEntityStatus> lastComparisons() throws SQLException;

  /** Counts of open disagreements. */
  record OpenCounts(long drift, long inFlight, long unknown) {
    public long all() {
      return drift + inFlight + unknown;
    }
  }
}
