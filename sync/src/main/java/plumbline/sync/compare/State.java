package plumbline.sync.compare;

/** What is known of a difference; UNKNOWN could not be compared and is never counted as equal. */
public enum State {
  /** Seen twice, the second time on fresh snapshots. */
  DRIFT("drift"),
  /** Seen once only: it came into being while the comparison ran. */
  IN_FLIGHT("in_flight"),
  UNKNOWN("unknown");

  private final String code;

  State(String code) {
    this.code = code;
  }

  /** The word used in tables and in JSON. */
  public String code() {
    return code;
  }
}
