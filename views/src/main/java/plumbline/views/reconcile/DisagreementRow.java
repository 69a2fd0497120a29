package plumbline.views.reconcile;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import plumbline.sync.compare.State;
import plumbline.sync.reconcile.Disagreement;

/**
 * A line of the list: what differs, and the settlement under way or lately ended, if there is one.
 *
 * @param gone it no longer differs; the line stays only because somebody is looking at it
 */
record DisagreementRow(
    Disagreement disagreement, Optional<SettlementProgress> settlement, boolean gone) {
  /** The order of the list: oldest first. */
  static final Comparator<DisagreementRow> OLDEST_FIRST =
      Comparator.comparing((DisagreementRow row) -> row.disagreement().firstSeen())
          .thenComparingLong(DisagreementRow::id);

  long id() {
    return disagreement.id();
  }

  /** Whether a decision can be made here now. */
  boolean isOpen() {
    return !gone
        && disagreement.state() != State.UNKNOWN
        && !isSettling()
        && !isSettled()
        && !isUnanswered();
  }

  boolean isSettling() {
    return settlement.isPresent() && settlement.get().stage().isRunning();
  }

  boolean isSettled() {
    return settlement.isPresent() && settlement.get().stage() instanceof SettlementStage.Logged;
  }

  /** The server may have taken a decision or not; it has to be asked again first. */
  boolean isUnanswered() {
    return settlement.isPresent() && settlement.get().stage() instanceof SettlementStage.NotSent;
  }

  boolean hasValuesOf(DisagreementRow other) {
    return Objects.equals(disagreement.erpValue(), other.disagreement.erpValue())
        && Objects.equals(disagreement.shopValue(), other.disagreement.shopValue());
  }
}
