package plumbline.sync.reconcile;

/** What came of writing to one system. */
public sealed interface WriteResult {
  /**
   * Written.
   *
   * @param key the record's key from now on; another one than before if it was created just now
   */
  record Written(String key) implements WriteResult {}

  /** The field no longer held what was expected. */
  record Stale(String message) implements WriteResult {}

  /** The system will not take the value, and why. */
  record Impossible(String message) implements WriteResult {}
}
