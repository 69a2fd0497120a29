package plumbline.sync.connector.woocommerce;

import plumbline.sync.reconcile.WriteResult;

/** Ends a write before anything is kept of it: the transaction is rolled back. */
final class Refused extends Exception {

  private final transient WriteResult result;

  private Refused(String message, WriteResult result) {
    super(message);
    this.result = result;
  }

  /** The shop no longer holds what was shown. */
  static Refused stale(String message) {
    return new Refused(message, new WriteResult.Stale(message));
  }

  /** The shop cannot take the value. */
  static Refused impossible(String message) {
    return new Refused(message, new WriteResult.Impossible(message));
  }

  WriteResult result() {
    return result;
  }
}
