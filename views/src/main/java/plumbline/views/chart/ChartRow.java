package plumbline.views.chart;

import plumbline.domain.finance.Account;

/** An account as one line of the tree; the depth counts from zero. */
record ChartRow(Account account, int depth, Fold fold) {
  /** Whether there is something under the account, and whether it is shown. */
  enum Fold {
    NOTHING_BELOW,
    OPEN,
    FOLDED
  }
}
