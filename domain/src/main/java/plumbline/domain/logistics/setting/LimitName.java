package plumbline.domain.logistics.setting;

/** A limit of the warehouse. */
public enum LimitName {
  /** An adjustment of more than this many needs a second person. */
  ADJUST_QUANTITY("adjust-quantity"),
  /** An adjustment worth more than this needs a second person. */
  ADJUST_VALUE("adjust-value"),
  /** So many percent more than was ordered may be received. */
  OVER_RECEIPT("over-receipt");

  private final String word;

  LimitName(String word) {
    this.word = word;
  }

  /** As the database calls it. */
  public String word() {
    return word;
  }
}
