package plumbline.views.reconcile;

import java.sql.SQLException;
import java.util.List;
import plumbline.sync.reconcile.ComparedEntityStatus;
import plumbline.sync.reconcile.Disagreement;
import plumbline.sync.reconcile.DisagreementFilter;
import plumbline.sync.reconcile.Reconciliation;
import plumbline.sync.reconcile.Reconciliation.OpenCounts;

/** What one reading brings: the first rows, all counts, and how old the comparisons are. */
record Snapshot(
    List<Disagreement> rows, OpenCounts counts, List<ComparedEntityStatus> comparisons) {
  static Snapshot read(Reconciliation reconciliation, DisagreementFilter filter, int limit)
      throws SQLException {
    return new Snapshot(
        reconciliation.page(filter, null, limit),
        reconciliation.counts(),
        reconciliation.lastComparisons());
  }
}
