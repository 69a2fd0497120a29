package plumbline.views.audit;

import plumbline.views.shell.Navigator;

/**
 * The way from a record to its history in the audit trail; for those who may not read the trail no
 * key is shown and none does anything.
 */
public final class RecordHistory {
  private final boolean readable;

  private RecordHistory(boolean readable) {
    this.readable = readable;
  }

  public static RecordHistory of(boolean readable) {
    return new RecordHistory(readable);
  }

  /** For a screen of accounts, by their numbers. */
  public HistoryKey ofAccounts(Navigator navigator) {
    return key(Subject.ACCOUNT, navigator);
  }

  /** For a screen of VAT codes. */
  public HistoryKey ofVatCodes(Navigator navigator) {
    return key(Subject.VAT_CODE, navigator);
  }

  /** For a screen of months, by their first days as 2026-03-01. */
  public HistoryKey ofPeriods(Navigator navigator) {
    return key(Subject.PERIOD, navigator);
  }

  private HistoryKey key(Subject subject, Navigator navigator) {
    return new HistoryKey(
        readable, record -> navigator.open(new AuditLink.History(subject.word(), record)));
  }
}
