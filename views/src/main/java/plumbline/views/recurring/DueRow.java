package plumbline.views.recurring;

import java.math.BigDecimal;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.recurring.DueEntry;

/**
 * A row of what is due.
 *
 * @param outcome what came of posting it, in words; empty before it was tried
 * @param posted whether it is in the ledger
 */
record DueRow(DueEntry due, String outcome, boolean posted) {
  BigDecimal total() {
    return due.draft().lines().stream()
        .map(EntryLine::debit)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  boolean isSame(DueEntry other) {
    return due.draft().id().equals(other.draft().id());
  }
}
